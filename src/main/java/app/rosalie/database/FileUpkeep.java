package app.rosalie.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
 * it. And room that is no longer used is used again after five seconds instead of 45, as long as the disk keeps up, and chunks
 * that are mostly empty are written anew, a little each second, so that the file ceases to grow. PostgreSQL does all this itself.
 */
@Component
class FileUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FileUpkeep.class);
    private static final Duration BETWEEN_FORCES = Duration.ofSeconds(1);

    /** For so many forces what is no longer used is kept: a power cut finds the old or the new. */
    private static final int FORCES_KEPT = 5;

    /** H2's own, where the disk is too slow for that. */
    private static final Duration KEPT_OTHERWISE = Duration.ofSeconds(45);

    /** Chunks of which less than so many hundredths are in use are written anew. */
    private static final int MOSTLY_EMPTY = 60;

    /** So many of their bytes a second: turns wait meanwhile, some hundredths of a second for four times as many. */
    private static final int BYTES_AT_A_TIME = 1_000_000;

    /** So many times what is in use the file may be long before anything is written anew. */
    private static final int LONG = 2;

    private final DataSource database;
    private final Duration betweenForces;
    private volatile @Nullable Thread thread;
    private CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable MVStore store;
    private long forced;
    private long forcedAt;

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
            stopping = new CountDownLatch(1);
            Thread working = Thread.ofPlatform().daemon().name("database-file").unstarted(this::work);
            thread = working;
            working.start();
        }
    }

    private boolean isEmbedded() {
        try {
            return open() != null;
        } catch (SQLException | RuntimeException e) {
            // As the watch says; a database that was never open is none to look after.
            return false;
        }
    }

    @Override
    public void stop() {
        Thread working = thread;
        thread = null;
        stopping.countDown();
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
        CountDownLatch end = stopping;
        try {
            while (!end.await(betweenForces.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    lookAfter();
                } catch (SQLException | RuntimeException e) {
                    LOG.debug(
                            "The database file is looked after later: {}",
                            e.getClass().getSimpleName());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookAfter() throws SQLException {
        MVStore open = open();
        if (open == null) {
            return;
        }
        if (open.getCurrentVersion() != forced) {
            if (isLong(open.getFileStore())) {
                open.compact(MOSTLY_EMPTY, BYTES_AT_A_TIME);
            }
            // What is written meanwhile is forced the next time.
            long version = open.getCurrentVersion();
            open.sync();
            forced = version;
        }
        long now = System.nanoTime();
        Duration kept = betweenForces.multipliedBy(FORCES_KEPT);
        boolean inTime = now - forcedAt < kept.toNanos() / 2;
        open.setRetentionTime((int) (inTime ? kept : KEPT_OTHERWISE).toMillis());
        forcedAt = now;
    }

    /** What is open, asked of the database only where it has closed; null where it is none to look after. */
    private @Nullable MVStore open() throws SQLException {
        MVStore known = store;
        if (known == null || known.isClosed()) {
            try (Connection connection = database.getConnection()) {
                known = store(connection);
            }
            store = known;
            forced = -1;
            forcedAt = System.nanoTime();
        }
        return known;
    }

    private static boolean isLong(FileStore<?> file) {
        double inUse = file.size() * (file.getFillRate() / 100.0) * (file.getChunksFillRate() / 100.0);
        return file.size() > LONG * inUse;
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
