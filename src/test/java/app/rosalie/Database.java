package app.rosalie;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** The databases that every rule has to hold on. Each call of {@link #fresh} gives an empty one of the real thing. */
public enum Database {
    H2 {
        @Override
        public String fresh() {
            return onDisk(directory().resolve("rosalie"));
        }
    },

    POSTGRESQL {
        @Override
        public String fresh() {
            String name = "rosalie_" + UUID.randomUUID().toString().replace('-', '_');
            try (var connection = Server.ONE.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
            return Server.ONE.getJdbcUrl("postgres", name);
        }
    };

    /** The JDBC address, user included, of an empty database that lives as long as the tests. */
    public abstract String fresh();

    /** The address by default, that of {@code application.yaml}, with the file elsewhere. */
    public static String onDisk(Path file) {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        String url = Objects.requireNonNull(yaml.getObject()).getProperty("spring.datasource.url");
        return url.replace("./data/rosalie", file.toString());
    }

    private static Path directory() {
        try {
            Path directory = Files.createTempDirectory("rosalie-test");
            directory.toFile().deleteOnExit();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Started when the first test asks for it. */
    private static final class Server {

        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
