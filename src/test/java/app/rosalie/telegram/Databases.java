package app.rosalie.telegram;

import app.rosalie.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Fresh databases: H2 in a file, as by default, and one real PostgreSQL for all tests, with a database each. */
enum Databases {
    H2 {
        @Override
        Place fresh() {
            try {
                Path file = Files.createTempDirectory("rosalie-h2").resolve("rosalie");
                return new Place(Database.onDisk(file), "sa");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL {
        @Override
        Place fresh() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            EmbeddedPostgres server = Server.RUNNING;
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new Place(server.getJdbcUrl("postgres", name).replaceAll("\\?.*", ""), "postgres");
        }
    };

    abstract Place fresh();

    record Place(String url, String user) {}

    /** Started by the first who asks; ends with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
