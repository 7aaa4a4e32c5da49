package app.rosalie.telegram.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Clears away dead messages and pictures of yesterday; counts what waits. */
@Component
public class OutboxMaintenance {

    private final Outbox outbox;
    private final PictureUploads pictureUploads;
    private final JdbcTemplate sql;
    private final AtomicLong depth = new AtomicLong();

    OutboxMaintenance(Outbox outbox, PictureUploads pictureUploads, JdbcTemplate sql, MeterRegistry meters) {
        this.outbox = outbox;
        this.pictureUploads = pictureUploads;
        this.sql = sql;
        meters.gauge("rosalie.telegram.outbox.depth", depth);
    }

    /** Whether this process has the database to itself, as with an embedded file. */
    public boolean hasDatabaseToItself() {
        String url = Objects.requireNonNullElse(
                sql.execute((Connection connection) -> connection.getMetaData().getURL()), "");
        return url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:tcp:") && !url.startsWith("jdbc:h2:ssl:");
    }

    /** Clears away what is older than it need be. */
    public void clear() {
        outbox.purgeDead();
        pictureUploads.purge();
    }

    /** Measures how many messages wait. */
    public void count() {
        depth.set(outbox.depth());
    }
}
