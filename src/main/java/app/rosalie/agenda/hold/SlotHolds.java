package app.rosalie.agenda.hold;

import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.SalonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The holds of each salon. Whoever looks for a free time passes them over, and no client books there; a pro is warned and may do
 * so all the same. One whose time is over holds nothing, whether it was released or not.
 */
@Component
@Transactional
public class SlotHolds {

    private final JdbcClient sql;
    private final InstantSource clock;

    SlotHolds(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those at this moment that touch a span, by start. */
    @Transactional(readOnly = true)
    public List<SlotHold> touching(SalonId salon, TimeSpan span) {
        return sql.sql("""
                select id, starts_at, ends_at, until_at from slot_hold
                where salon_id = ? and ends_at > ? and starts_at < ? and until_at > ? order by starts_at, id""")
                .params(salon.value(), utc(span.start()), utc(span.end()), utc(clock.instant()))
                .query((row, n) -> hold(row))
                .list();
    }

    private static SlotHold hold(ResultSet row) throws SQLException {
        return new SlotHold(
                new SlotHoldId(row.getLong(1)), new TimeSpan(instant(row, 2), instant(row, 3)), instant(row, 4));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The caller holds the lock on the salon's row, and has seen that nobody is there. */
    public SlotHoldId hold(SalonId salon, TimeSpan span, Instant until) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        sql.sql("insert into slot_hold (salon_id, starts_at, ends_at, until_at) values (?, ?, ?, ?)")
                .params(salon.value(), utc(span.start()), utc(span.end()), utc(until))
                .update(key, "id");
        return new SlotHoldId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** From now on the time is free for everybody; the second time changes nothing. */
    public void release(SalonId salon, SlotHoldId id) {
        sql.sql("delete from slot_hold where salon_id = ? and id = ?")
                .params(salon.value(), id.value())
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
