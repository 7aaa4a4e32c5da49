package app.rosalie.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/**
 * Backs up and restores a database file that nobody has open.
 *
 * @param user may be empty
 * @param password may be empty
 */
public record DatabaseCopy(DatabaseFile database, String user, String password) {

    /** <a href="https://www.h2database.com/javadoc/org/h2/api/ErrorCode.html">H2's code</a> of a file that another has open. */
    private static final int IN_USE = 90020;

    /** Somebody has the database open. */
    public static final class InUse extends Exception {
        private static final long serialVersionUID = 1;

        InUse(SQLException cause) {
            super(cause);
        }
    }

    /** Whether there is one. */
    public boolean exists() {
        return Files.exists(database.file());
    }

    /** The file of the database. */
    public Path file() {
        return database.file().toAbsolutePath().normalize();
    }

    /** The new backup of what is there. */
    public Path backUp(Path folder, Instant now) throws IOException, SQLException, InUse {
        try (Connection connection = open(database)) {
            return BackupFile.write(connection, folder, false, now)
                    .toAbsolutePath()
                    .normalize();
        } catch (SQLException e) {
            if (e.getErrorCode() == IN_USE) {
                throw new InUse(e);
            }
            throw e;
        }
    }

    /**
     * Makes the database from a backup: whole, or not at all.
     *
     * @throws IllegalStateException where there {@link #exists} one
     */
    public void restore(Path backup) throws IOException, SQLException {
        if (exists()) {
            throw new IllegalStateException("There is a database already");
        }
        DatabaseFile unfinished = database.beside(".restoring");
        Files.deleteIfExists(unfinished.file());
        try (Connection connection = open(unfinished);
                PreparedStatement script =
                        connection.prepareStatement("RUNSCRIPT FROM ? COMPRESSION GZIP CHARSET 'UTF-8'");
                Statement end = connection.createStatement()) {
            script.setString(1, backup.toAbsolutePath().toString());
            script.execute();
            end.execute("SHUTDOWN");
        } catch (SQLException e) {
            Files.deleteIfExists(unfinished.file());
            throw e;
        }
        Files.move(unfinished.file(), database.file());
    }

    private Connection open(DatabaseFile file) throws SQLException {
        return DriverManager.getConnection(file.url(), user, password);
    }
}
