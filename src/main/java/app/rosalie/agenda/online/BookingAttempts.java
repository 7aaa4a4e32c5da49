package app.rosalie.agenda.online;

import app.rosalie.salon.SalonId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often somebody has booked lately, be it that she has called it off again. */
@Component
class BookingAttempts {

    private static final int MOST = 10;
    private static final Duration WHILE = Duration.ofHours(1);

    private final JdbcClient sql;
    private final InstantSource clock;

    BookingAttempts(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean isOneMoreTooMany(SalonId salon, long account) {
        return sql.sql("select count(*) from booking_attempt where salon_id = ? and account_id = ? and at > ?")
                        .params(salon.value(), account, at(clock.instant().minus(WHILE)))
                        .query(Integer.class)
                        .single()
                >= MOST;
    }

    /** Those that count no more go. */
    void note(SalonId salon, long account) {
        sql.sql("delete from booking_attempt where salon_id = ? and account_id = ? and at <= ?")
                .params(salon.value(), account, at(clock.instant().minus(WHILE)))
                .update();
        sql.sql("insert into booking_attempt (salon_id, account_id, at) values (?, ?, ?)")
                .params(salon.value(), account, at(clock.instant()))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
