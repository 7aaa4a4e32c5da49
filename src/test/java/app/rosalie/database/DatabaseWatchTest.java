package app.rosalie.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database that goes away, in the ways in which they do. */
class DatabaseWatchTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    @TempDir
    private Path directory;

    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final HikariDataSource pool = new HikariDataSource();
    private final DatabaseWatch watch = new DatabaseWatch(pool, SOON, () -> ended.complete(null));
    private final DatabaseHealth health = new DatabaseHealth(watch);

    @AfterEach
    void close() {
        watch.stop();
        pool.close();
    }

    @Test
    void opensAFileThatWasClosed() {
        onH2();
        sql().execute("CREATE TABLE kept (what VARCHAR)");
        sql().execute("INSERT INTO kept VALUES ('said')");
        sql().execute("SHUTDOWN IMMEDIATELY");
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(sql().queryForList("SELECT what FROM kept", String.class))
                        .containsExactly("said"));
        await().untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.UP));
        assertThat(ended).isNotDone();
    }

    @Test
    void endsWhereTheFileCannotBeOpenedAgain() throws Exception {
        onH2();
        Path file = directory.resolve("rosalie.mv.db");
        Files.delete(file);
        Files.createDirectory(file);
        sql().execute("SHUTDOWN IMMEDIATELY");
        await().atMost(Duration.ofSeconds(30)).until(ended::isDone);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    /** The pool itself would wait for half a minute. */
    @Test
    void tellsOfAServerThatAcceptsAndIsSilent() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            pool.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/rosalie");
            pool.setInitializationFailTimeout(-1);
            watch.start();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.DOWN));
            assertThat(ended).isNotDone();
        }
    }

    private void onH2() {
        pool.setJdbcUrl(
                "jdbc:h2:" + directory.resolve("rosalie") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
        pool.setMaximumPoolSize(3);
        pool.setExceptionOverrideClassName(ClosedConnections.class.getName());
        watch.start();
        await().untilAsserted(() ->
                assertThat(sql().queryForObject("SELECT 1", Integer.class)).isEqualTo(1));
    }

    private JdbcTemplate sql() {
        return new JdbcTemplate(pool);
    }
}
