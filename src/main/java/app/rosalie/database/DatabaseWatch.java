package app.rosalie.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks the database every second whether it is there, with one line a minute in the log while it is not. H2 that has closed its
 * file (its disk was full, or somebody shut it down) opens it again once nobody holds the old one; where that does not succeed
 * within a minute she ends with a line, so that whoever supervises her starts her again. PostgreSQL comes back by itself.
 */
@Component
public class DatabaseWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /** Together with the time between: health tells within five seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);
    private static final Duration UNTIL_THE_END = Duration.ofMinutes(1);

    /** A question to a server that is gone without a word may never end. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(30);

    private static final Pattern EMBEDDED = Pattern.compile("jdbc:h2:(?!tcp:|ssl:|mem:)");

    private final DataSource database;
    private final Duration untilTheEnd;
    private final Runnable end;
    private volatile @Nullable Thread thread;
    private volatile boolean answers = true;
    private @Nullable CompletableFuture<Void> asked;
    private long askedAt;
    private long silentSince;
    private long nextLine;

    @Autowired
    DatabaseWatch(DataSource database) {
        this(database, UNTIL_THE_END, DatabaseWatch::end);
    }

    /** @param end what is done where an embedded database does not open again within a while */
    DatabaseWatch(DataSource database, Duration untilTheEnd, Runnable end) {
        this.database = database;
        this.untilTheEnd = untilTheEnd;
        this.end = end;
    }

    private static void end() {
        Thread.ofPlatform().name("database-end").start(() -> System.exit(1));
    }

    /** Whether it answered when it was asked last. */
    public boolean answers() {
        return answers;
    }

    @Override
    public void start() {
        Thread working = Thread.ofVirtual().name("database-watch").unstarted(this::work);
        thread = working;
        working.start();
    }

    @Override
    public void stop() {
        Thread working = thread;
        thread = null;
        if (working != null) {
            working.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        try {
            while (thread != null) {
                Thread.sleep(BETWEEN);
                Trouble trouble = ask();
                if (trouble.what().isEmpty()) {
                    answered();
                } else {
                    silent(trouble);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is wrong; empty where it answers. One question at a time: a pool whose database hangs is not filled up with them. */
    private Trouble ask() throws InterruptedException {
        if (asked == null || System.nanoTime() - askedAt > GIVEN_UP.toNanos()) {
            askedAt = System.nanoTime();
            asked = CompletableFuture.runAsync(
                    this::question,
                    task -> Thread.ofVirtual().name("database-question").start(task));
        }
        try {
            asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            asked = null;
            return Trouble.NONE;
        } catch (TimeoutException late) {
            return new Trouble("no answer within " + PATIENCE.toSeconds() + " s", false);
        } catch (ExecutionException failed) {
            asked = null;
            return new Trouble(
                    String.valueOf(failed.getCause()).lines().findFirst().orElse(""), true);
        }
    }

    /** @param refused it has said no, rather than nothing */
    private record Trouble(String what, boolean refused) {
        static final Trouble NONE = new Trouble("", false);
    }

    private void question() {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        } catch (SQLException e) {
            throw new IllegalStateException(e.getClass().getSimpleName() + " " + e.getSQLState());
        }
    }

    /** Past the pool where the database is embedded: one whose connections are all in use is no closed file. */
    private Connection connection() throws SQLException {
        HikariDataSource pool = embedded();
        return pool == null
                ? database.getConnection()
                : DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    private void answered() {
        if (!answers) {
            LOG.info("The database answers again");
        }
        answers = true;
    }

    private void silent(Trouble trouble) {
        long now = System.nanoTime();
        if (answers) {
            answers = false;
            silentSince = now;
            nextLine = now;
        }
        if (now - nextLine >= 0) {
            LOG.error("The database does not answer ({}); what is said waits for it", trouble.what());
            nextLine = now + BETWEEN_LINES.toNanos();
        }
        HikariDataSource pool = embedded();
        if (pool == null || !trouble.refused()) {
            return;
        }
        HikariPoolMXBean connections = pool.getHikariPoolMXBean();
        if (connections != null) {
            // The last connection that is let go closes what is left of the old one; the next opens the file.
            connections.softEvictConnections();
        }
        if (now - silentSince > untilTheEnd.toNanos()) {
            LOG.error("The database file could not be opened again; she ends here, to be started anew");
            thread = null;
            end.run();
        }
    }

    /** The pool of a database whose file this process has open; or null. */
    private @Nullable HikariDataSource embedded() {
        return database instanceof HikariDataSource pool
                        && EMBEDDED.matcher(String.valueOf(pool.getJdbcUrl())).lookingAt()
                ? pool
                : null;
    }
}
