package app.rosalie.alerts;

import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonEvent.SetUpFinished;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of all salons, each with its time and the moment at which it is due next. A salon has them once it is set up. */
@Component
@Transactional
public class Rounds {

    private final JdbcClient sql;
    private final Salons salons;
    private final InstantSource clock;

    Rounds(JdbcClient sql, Salons salons, InstantSource clock) {
        this.sql = sql;
        this.salons = salons;
        this.clock = clock;
    }

    @EventListener
    void on(SetUpFinished event) {
        for (Round round : Round.values()) {
            if (time(event.salon(), round).isEmpty()) {
                at(event.salon(), round, round.usual());
            }
        }
    }

    /** At what time on the salon's wall clock; empty where it is not set up yet. */
    @Transactional(readOnly = true)
    public Optional<LocalTime> time(SalonId salon, Round round) {
        return sql.sql("select at_time from alert_round where salon_id = ? and round = ?")
                .params(salon.value(), round.name())
                .query(LocalTime.class)
                .optional();
    }

    /** From now on at this time; the next is the first that is still to come. */
    public void at(SalonId salonId, Round round, LocalTime time) {
        Salon salon = salons.lock(salonId);
        LocalDateTime now = salon.local(clock.instant());
        LocalDateTime today = now.toLocalDate().atTime(time);
        sql.sql("delete from alert_round where salon_id = ? and round = ?")
                .params(salonId.value(), round.name())
                .update();
        sql.sql("insert into alert_round (salon_id, round, at_time, next_at) values (?, ?, ?, ?)")
                .params(
                        salonId.value(),
                        round.name(),
                        time,
                        utc(salon.instant(today.isAfter(now) ? today : today.plusDays(1))))
                .update();
    }

    /** A round that is due. */
    record Due(SalonId salon, Round round) {}

    @Transactional(readOnly = true)
    List<Due> due(Instant now, int most) {
        return sql.sql(
                        "select salon_id, round from alert_round where next_at <= :now order by next_at, salon_id limit :most")
                .param("now", utc(now))
                .param("most", most)
                .query((row, n) -> new Due(new SalonId(row.getLong(1)), Round.valueOf(row.getString(2))))
                .list();
    }

    /** The time of a round that is still due; nobody else gets it as long as the caller's transaction lasts. */
    Optional<LocalTime> claim(Due due, Instant now) {
        return sql.sql("""
                select at_time from alert_round
                where salon_id = :salon and round = :round and next_at <= :now for update""")
                .param("salon", due.salon().value())
                .param("round", due.round().name())
                .param("now", utc(now))
                .query(LocalTime.class)
                .optional();
    }

    void next(Due due, Instant next) {
        sql.sql("update alert_round set next_at = :next where salon_id = :salon and round = :round")
                .param("salon", due.salon().value())
                .param("round", due.round().name())
                .param("next", utc(next))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
