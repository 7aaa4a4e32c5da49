package app.rosalie.alerts;

import app.rosalie.salon.ChangeUndone;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonEvent.SetUpFinished;
import app.rosalie.salon.SalonEvent.TerritoryChanged;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of all salons, each with its time and the moment at which it is due next. A salon has them once it is set up. */
@Component
@Transactional
public class Rounds {

    private static final String GROUP = """
            r.round = :round and r.next_at = :next and r.at_time = :time
            and exists (select 1 from salon s where s.id = r.salon_id and s.zone = :zone)""";

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

    /** The same times on the new clock. */
    @EventListener
    void on(TerritoryChanged event) {
        again(event.salon());
    }

    @EventListener
    void on(ChangeUndone event) {
        if (event.kind().equals("salon")) {
            again(event.salon());
        }
    }

    private void again(SalonId salon) {
        for (Round round : Round.values()) {
            time(salon, round).ifPresent(time -> at(salon, round, time));
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
        LocalDate next = round.next(round.last(now, time));
        sql.sql("delete from alert_round where salon_id = ? and round = ?")
                .params(salonId.value(), round.name())
                .update();
        sql.sql("insert into alert_round (salon_id, round, at_time, next_at) values (?, ?, ?, ?)")
                .params(salonId.value(), round.name(), time, utc(salon.instant(next.atTime(time))))
                .update();
    }

    /** Salons whose round of this kind is due at the same moment of the same day: most of a country. */
    record Due(Round round, Instant at, LocalTime time, ZoneId zone) {}

    /** Asked at every beat, by one statement that needs no transaction. */
    @Transactional(propagation = Propagation.SUPPORTS)
    List<Due> due(Instant now) {
        return sql.sql("""
                select r.round, r.next_at, r.at_time, s.zone from alert_round r join salon s on s.id = r.salon_id
                where r.next_at <= :now group by r.round, r.next_at, r.at_time, s.zone order by r.next_at, r.round""")
                .param("now", utc(now))
                .query((row, n) -> new Due(
                        Round.valueOf(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, LocalTime.class),
                        ZoneId.of(row.getString(4))))
                .list();
    }

    /**
     * Raises the alert of a day for all salons of a round, and says when it is due next, in three statements however many the
     * salons. Whether there is anything to tell is asked when it is told.
     *
     * @param due what {@link #due} gave; another instance may have run it since
     */
    void run(Due due, LocalDate day) {
        List<Long> here = bound(sql.sql("select r.salon_id from alert_round r where " + GROUP + " for update"), due)
                .query(Long.class)
                .list();
        if (here.isEmpty()) {
            return;
        }
        AlertKind kind = due.round().kind();
        Instant at = instant(due, day);
        bound(sql.sql("""
                        insert into alert (salon_id, kind, subject, unique_key, due_at, expires_at)
                        select r.salon_id, :kind, :subject, :key, :at, :expires from alert_round r where
                        """ + GROUP + """
                         and not exists (select 1 from alert a where a.salon_id = r.salon_id and a.unique_key = :key)"""), due)
                .param("kind", kind.name())
                .param("subject", day.toEpochDay())
                .param("key", Alerts.key(kind, day.toEpochDay(), ""))
                .param("at", utc(at))
                .param("expires", utc(at.plus(kind.lifetime())))
                .update();
        bound(sql.sql("update alert_round r set next_at = :following where " + GROUP), due)
                .param("following", utc(instant(due, due.round().next(day))))
                .update();
    }

    private static StatementSpec bound(StatementSpec statement, Due due) {
        return statement
                .param("round", due.round().name())
                .param("next", utc(due.at()))
                .param("time", due.time())
                .param("zone", due.zone().getId());
    }

    private static Instant instant(Due due, LocalDate day) {
        return day.atTime(due.time()).atZone(due.zone()).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
