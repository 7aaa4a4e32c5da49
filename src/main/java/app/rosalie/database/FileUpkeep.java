package app.rosalie.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks after the file of an embedded H2 while it is in use. {@code WRITE_DELAY=0} hands each commit to the operating system at
 * once, so that it outlives the process; but it puts H2's own thread to sleep, which would force what is written to the disk and
 * compact the file. So here it is forced once a second, where anything was written: a power cut takes no more than that from
 * it. And room that is no longer used is used again after two seconds instead of 45, and chunks that are mostly empty are
 * written anew, a little each second, so that the file ceases to grow. PostgreSQL does all this itself.
 */
@Component
public class FileUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FileUpkeep.class);
    private static final Duration BETWEEN_FORCES = Duration.ofSeconds(1);
    /** Longer than it takes until what replaces a chunk has been forced: a power cut finds the one or the other. */
    private static final Duration KEPT = Duration.ofSeconds(2);

    /** Chunks of which less than so many hundredths are in use are written anew, so many bytes of them at a time: that takes some
     * hundredths of a second, in which turns wait. */
    private static final int MOSTLY_EMPTY = 60;

    private static final int BYTES_AT_A_TIME = 4_000_000;

    /** So many times what is in use the file may be long before anything is written anew. */
    private static final int LONG = 2;

    private final DataSource database;
    private final Duration betweenForces;
    private volatile @Nullable Thread thread;
    private long forced = -1;

    @Autowired
    FileUpkeep(DataSource database) {
        this(database, BETWEEN_FORCES);
    }

    FileUpkeep(DataSource database, Duration betweenForces) {
        this.database = database;
        this.betweenForces = betweenForces;
    }

    @Override
    public void start() {
        if (isEmbedded()) {
            Thread working = Thread.ofPlatform().daemon().name("database-file").unstarted(this::work);
            // It goes on as long as this is set.
            thread = working;
            working.start();
        }
    }

    private boolean isEmbedded() {
        try (Connection connection = database.getConnection()) {
            return store(connection) != null;
        } catch (SQLException | RuntimeException e) {
            // As the watch says; a database that was never open is none to look after.
            return false;
        }
    }

    @Override
    public void stop() {
        Thread working = thread;
        thread = null;
        if (working != null) {
            try {
                // Not interrupted while it writes: H2 would have to open its file again.
                working.join(Duration.ofMillis(500));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        while (thread != null) {
            try {
                Thread.sleep(betweenForces);
                lookAfter();
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                LOG.debug(
                        "The database file is looked after later: {}",
                        e.getClass().getSimpleName());
            }
        }
    }

    private void lookAfter() throws SQLException {
        try (Connection connection = database.getConnection()) {
            MVStore store = store(connection);
            if (store == null) {
                return;
            }
            store.setRetentionTime((int) KEPT.toMillis());
            if (store.getCurrentVersion() != forced && thread != null) {
                if (isLong(store.getFileStore())) {
                    store.compact(MOSTLY_EMPTY, BYTES_AT_A_TIME);
                }
                force(connection, store);
            }
        }
    }

    private static boolean isLong(FileStore<?> file) {
        double inUse = file.size() * (file.getFillRate() / 100.0) * (file.getChunksFillRate() / 100.0);
        return file.size() > LONG * inUse;
    }

    private void force(Connection connection, MVStore store) throws SQLException {
        // What is written meanwhile is forced the next time.
        forced = store.getCurrentVersion();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /** Null where it is no H2 of this process's, or one without a file. */
    private static @Nullable MVStore store(Connection connection) throws SQLException {
        if (!connection.isWrapperFor(JdbcConnection.class)
                || !(connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session)) {
            return null;
        }
        MVStore store = session.getDatabase().getStore().getMvStore();
        return store.getFileStore() == null ? null : store;
    }
}
