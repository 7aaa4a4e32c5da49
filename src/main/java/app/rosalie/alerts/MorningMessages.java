package app.rosalie.alerts;

import app.rosalie.salon.SalonId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The morning message of each salon, which goes on telling the truth through its day; and whether it is pinned. */
@Component
@Transactional
public class MorningMessages {

    /** Several changes often come together. */
    private static final Duration REST = Duration.ofSeconds(20);

    private final JdbcClient sql;
    private final InstantSource clock;

    MorningMessages(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether the salon wants it at the top of its chat. */
    @Transactional(readOnly = true)
    public boolean isPinned(SalonId salon) {
        return sql.sql("select pinned from morning_message where salon_id = ?")
                .param(salon.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    public void pin(SalonId salon, boolean pinned) {
        prepare(salon);
        sql.sql("update morning_message set pinned = ? where salon_id = ?")
                .params(pinned, salon.value())
                .update();
    }

    /** It has been sent for this day, and is true. */
    void sent(SalonId salon, LocalDate day) {
        prepare(salon);
        sql.sql("update morning_message set sent_on = ?, stale_at = null where salon_id = ?")
                .params(day, salon.value())
                .update();
    }

    private void prepare(SalonId salon) {
        sql.sql("""
                insert into morning_message (salon_id, pinned) select s.id, false from salon s
                where s.id = :salon and not exists (select 1 from morning_message where salon_id = :salon)""").param("salon", salon.value()).update();
    }

    /** Something has changed in a salon: its message is written anew before long, if one was sent. */
    void changed(SalonId salon) {
        sql.sql("""
                update morning_message set stale_at = ?
                where salon_id = ? and stale_at is null and sent_on is not null""").params(utc(clock.instant().plus(REST)), salon.value()).update();
    }

    /**
     * Salons whose message is to be written anew. Asked at every beat, by one statement that needs no transaction; with a
     * beginning, as H2 would otherwise begin at all those that are true.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    List<SalonId> stale(Instant now, int most) {
        return sql.sql("""
                select salon_id from morning_message where stale_at between :ever and :now
                order by stale_at limit :most""")
                .param("ever", utc(Instant.EPOCH))
                .param("now", utc(now))
                .param("most", most)
                .query((row, n) -> new SalonId(row.getLong(1)))
                .list();
    }

    /** The day of a message that is to be written anew, and will be now. */
    Optional<LocalDate> refreshed(SalonId salon, Instant now) {
        Optional<LocalDate> day = sql.sql(
                        "select sent_on from morning_message where salon_id = ? and stale_at <= ? for update")
                .params(salon.value(), utc(now))
                .query(LocalDate.class)
                .optional();
        sql.sql("update morning_message set stale_at = null where salon_id = ?")
                .param(salon.value())
                .update();
        return day;
    }

    /** The day is over: it stays as it is. */
    void over(SalonId salon) {
        sql.sql("update morning_message set sent_on = null, stale_at = null where salon_id = ?")
                .param(salon.value())
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
