package app.rosalie.bench;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.Studio;
import app.rosalie.alerts.Beat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The morning round of all salons of a house, one morning after the other: raised by the round, or by the two statements that
 * are the least that can be written for it, in one transaction. Those take no lock, know no zone and trust that nothing was
 * raised before.
 */
final class MorningPlanning {

    private static final String INSERT = """
            insert into alert (salon_id, kind, subject, unique_key, due_at, expires_at)
            select salon_id, 'MORNING', ?, ?, ?, ? from alert_round where round = 'MORNING' and next_at <= ?""";

    private static final String UPDATE = "update alert_round set next_at = ? where round = 'MORNING' and next_at <= ?";

    private final House house;
    private final JdbcTemplate sql;
    private final Filling filling;
    private final Beat beat;
    private LocalDate day = LocalDate.parse("2026-03-03");

    /** The other rounds are put off for good. */
    MorningPlanning(Database database, House house) {
        this.house = house;
        sql = house.the(JdbcTemplate.class);
        filling = new Filling(database, sql);
        beat = new Beat(house);
        sql.update("update alert_round set next_at = next_at + interval '1' year where round <> 'MORNING'");
    }

    void nextMorning() {
        day = day.plusDays(1);
        house.clock().set(at(day).toInstant());
    }

    void byRound() {
        beat.rounds();
    }

    void byPlainSql() {
        OffsetDateTime now = at(day);
        house.inOneTransaction(() -> {
            sql.update(
                    INSERT,
                    day.toEpochDay(),
                    "MORNING:" + day.toEpochDay() + ":",
                    now,
                    now.plus(Duration.ofHours(4)),
                    now);
            return sql.update(UPDATE, at(day.plusDays(1)), now);
        });
    }

    /** Each turn finds the tables as the one before has found them. */
    void clearAway() {
        int raised = sql.update("delete from alert where kind = 'MORNING'");
        int planned = sql.queryForObject(
                "select count(*) from alert_round where round = 'MORNING' and next_at = ?",
                Integer.class,
                at(day.plusDays(1)));
        if (raised == 0 || raised != planned) {
            throw new IllegalStateException("%d alerts of %d salons".formatted(raised, planned));
        }
        filling.analyse(List.of("alert", "alert_round"));
    }

    private static OffsetDateTime at(LocalDate day) {
        return Studio.at(day.atTime(8, 0).toString()).atOffset(ZoneOffset.UTC);
    }
}
