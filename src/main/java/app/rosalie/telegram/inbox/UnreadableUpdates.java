package app.rosalie.telegram.inbox;

import app.rosalie.telegram.wire.MachineTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Updates that cannot be read, kept whole for two days; nobody else has to wait for them. */
@Component
class UnreadableUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableUpdates.class);
    private static final Duration STAY = Duration.ofDays(2);

    /** Nothing that Telegram means comes near. */
    private static final int LONGEST = 1_000_000;

    private final JdbcTemplate sql;
    private final InstantSource time;

    UnreadableUpdates(JdbcTemplate sql, @MachineTime InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    /** Durable when it returns; one that comes again is one. */
    void keep(String json) {
        String digest = digest(json);
        String payload = (json.length() <= LONGEST ? json : json.substring(0, LONGEST)).replace("\0", "");
        int kept = sql.update("""
                INSERT INTO telegram_unreadable (digest, payload, received_at)
                SELECT CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS TIMESTAMP WITH TIME ZONE)
                WHERE NOT EXISTS (SELECT 1 FROM telegram_unreadable WHERE digest = ?)""", digest, payload, now(), digest);
        if (kept > 0) {
            LOG.warn("An update cannot be read and was put aside as {} in telegram_unreadable", digest);
        }
    }

    void purge() {
        sql.update("DELETE FROM telegram_unreadable WHERE received_at < ?", now().minus(STAY));
    }

    private static String digest(String json) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }
}
