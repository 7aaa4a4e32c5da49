package app.rosalie.telegram.outbox;

import app.rosalie.telegram.wire.MachineTime;
import app.rosalie.telegram.wire.TelegramSettings;
import java.sql.Connection;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * This instance's word that it is alive, given again and again: until when others leave to it what it has written. It goes by the
 * database's clock, the one that all instances share.
 */
@Component
final class InstanceLease {

    private static final String NOW = "CURRENT_TIMESTAMP";

    private final String owner = UUID.randomUUID().toString();
    private final JdbcTemplate sql;
    private final InstantSource time;
    private final Duration length;
    private volatile @Nullable Boolean alone;

    InstanceLease(JdbcTemplate sql, @MachineTime InstantSource time, TelegramSettings settings) {
        this.sql = sql;
        this.time = time;
        this.length = settings.lease();
    }

    /** What marks the rows that are this instance's to send: another one after each start. */
    String owner() {
        return owner;
    }

    Duration length() {
        return length;
    }

    OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }

    /** It is alive, for another while. False where others may have thought it dead meanwhile, and have taken its messages. */
    boolean renew() {
        if (extend(" AND NOT " + lapsed())) {
            return true;
        }
        if (!extend("")) {
            sql.update("INSERT INTO telegram_instance (id, alive_until) VALUES (?, " + until() + ")", owner);
        }
        return false;
    }

    private boolean extend(String condition) {
        return sql.update("UPDATE telegram_instance SET alive_until = " + until() + " WHERE id = ?" + condition, owner)
                == 1;
    }

    private String until() {
        return NOW + plus(length);
    }

    private static String plus(Duration time) {
        return " + INTERVAL '" + time.toMillis() / 1_000.0 + "' SECOND";
    }

    /** Lets others take at once what this one did not manage to send. */
    void end() {
        sql.update("UPDATE telegram_instance SET alive_until = " + NOW + " WHERE id = ?", owner);
    }

    /**
     * The condition for an instance that is dead. A word that reaches further than anybody gives it was given by a clock that has
     * been set back since; so all instances of a database have the same length of lease.
     */
    String dead() {
        return isAlone() ? "TRUE" : lapsed();
    }

    private String lapsed() {
        return "(alive_until <= " + NOW + " OR alive_until > " + NOW + plus(length.multipliedBy(2)) + ")";
    }

    /** Whether this process has the database to itself, as with an embedded file: then nobody else is alive. */
    boolean isAlone() {
        Boolean known = alone;
        if (known == null) {
            String url = Objects.requireNonNullElse(
                    sql.execute(
                            (Connection connection) -> connection.getMetaData().getURL()),
                    "");
            known = url.startsWith("jdbc:h2:")
                    && !url.startsWith("jdbc:h2:tcp:")
                    && !url.startsWith("jdbc:h2:ssl:")
                    && !url.toUpperCase(Locale.ROOT).contains("AUTO_SERVER=TRUE");
            alone = known;
        }
        return known;
    }
}
