package app.rosalie.salon.policy;

import app.rosalie.salon.Journal;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.SalonSetting;
import app.rosalie.salon.Salons;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each salon's {@link BookingPolicy}, now and at any moment before: none is forgotten, since a deposit is what it was called when
 * it was paid. Changes are journaled; an undo is one more.
 */
@Component
@Transactional
public class BookingPolicies extends SalonSetting<BookingPolicy> {

    private static final String NEWEST =
            "select deposit_kind, late_grace_minutes from booking_policy where salon_id = ? order by number desc limit 1";

    private final JdbcClient sql;
    private final InstantSource clock;

    BookingPolicies(JdbcClient sql, Salons salons, Journal journal, JsonMapper json, InstantSource clock) {
        super(BookingPolicy.class, salons, journal, json);
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public BookingPolicy of(SalonId salon) {
        return sql.sql(NEWEST)
                .param(salon.value())
                .query((row, n) -> policy(row))
                .optional()
                .orElse(BookingPolicy.USUAL);
    }

    /** The one that held then. */
    @Transactional(readOnly = true)
    public BookingPolicy at(SalonId salon, Instant then) {
        return history(salon).at(then);
    }

    /** All that she has had. */
    @Transactional(readOnly = true)
    public PolicyHistory history(SalonId salon) {
        NavigableMap<Instant, BookingPolicy> since = new TreeMap<>();
        sql.sql("select deposit_kind, late_grace_minutes, since from booking_policy where salon_id = ? order by number")
                .param(salon.value())
                .query(row -> {
                    since.put(row.getTimestamp(3).toInstant(), policy(row));
                });
        return new PolicyHistory(since);
    }

    private static BookingPolicy policy(ResultSet row) throws SQLException {
        return new BookingPolicy(kind(row.getString(1)), row.getInt(2));
    }

    private static @Nullable DepositKind kind(@Nullable String name) {
        return name == null ? null : DepositKind.valueOf(name);
    }

    @Override
    protected void write(SalonId salon, BookingPolicy policy) {
        sql.sql(
                        "insert into booking_policy (salon_id, number, since, deposit_kind, late_grace_minutes)"
                                + " values (?, (select coalesce(max(number), 0) + 1 from booking_policy where salon_id = ?), ?, ?, ?)")
                .param(salon.value())
                .param(salon.value())
                .param(Timestamp.from(clock.instant()))
                .param(
                        policy.depositKind() == null
                                ? null
                                : policy.depositKind().name())
                .param(policy.lateGraceMinutes())
                .update();
    }

    @Override
    public String kind() {
        return "policy";
    }
}
