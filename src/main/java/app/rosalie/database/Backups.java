package app.rosalie.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Backs the database up while it is written to, one backup at a time. Only one that lies in a file of H2 is hers to back up. */
@Component
class Backups {

    private final DataSource database;
    private final Optional<DatabaseFile> file;
    private final Lock one = new ReentrantLock();

    Backups(DataSource database, Environment environment) {
        this.database = database;
        this.file = DatabaseFile.of(environment.getProperty("spring.datasource.url", ""));
    }

    boolean possible() {
        return file.isPresent();
    }

    /**
     * The new backup.
     *
     * @throws UncheckedIOException where it cannot be written; then there is none
     * @throws IllegalStateException where the database does not give it, or is not {@link #possible}
     */
    Path make(Path folder, boolean nightly, Instant now) {
        if (!possible()) {
            throw new IllegalStateException("The database is no file of H2");
        }
        one.lock();
        try (Connection connection = database.getConnection()) {
            return BackupFile.write(connection, folder, nightly, now);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            one.unlock();
        }
    }
}
