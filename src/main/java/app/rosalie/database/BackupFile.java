package app.rosalie.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a database of H2 holds, as the statements that make it anew, packed by gzip. It has the state of one moment, whatever
 * is written meanwhile; any later version of H2 reads it. Nobody but who runs the process may read it.
 */
final class BackupFile {

    private static final String NAME = "rosalie-";
    private static final String NIGHTLY = NAME + "nightly-";
    private static final String ENDING = ".sql.gz";
    private static final String UNFINISHED = "unfinished-";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private BackupFile() {}

    /**
     * Writes one. It has its name once it is whole, and not before.
     *
     * @param database used by nobody else meanwhile
     */
    static Path write(Connection database, Path folder, boolean nightly, Instant now) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path room = Files.createTempDirectory(folder, UNFINISHED);
        try {
            Path unfinished = room.resolve("rosalie" + ENDING);
            script(database, unfinished);
            keepToOneself(unfinished);
            return Files.move(unfinished, free(folder, nightly ? NIGHTLY : NAME, now));
        } finally {
            delete(room);
        }
    }

    /** One transaction that sees the rows of its beginning, in all tables. */
    private static void script(Connection database, Path file) throws SQLException {
        database.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        database.setAutoCommit(false);
        try (PreparedStatement script = database.prepareStatement("SCRIPT TO ? COMPRESSION GZIP CHARSET 'UTF-8'")) {
            script.setString(1, file.toAbsolutePath().toString());
            script.execute();
        } finally {
            database.rollback();
        }
    }

    private static void keepToOneself(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Of two within a second, the second is called by the next. */
    private static Path free(Path folder, String name, Instant now) {
        Path file = folder.resolve(name + TIME.format(now) + ENDING);
        return Files.exists(file) ? free(folder, name, now.plusSeconds(1)) : file;
    }

    /** When a nightly backup was made; empty for any other file. */
    static Optional<Instant> night(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(NIGHTLY) || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        String time = name.substring(NIGHTLY.length(), name.length() - ENDING.length());
        try {
            return Optional.of(TIME.parse(time, Instant::from));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }

    /** What was begun and never ended, by a process that was killed. */
    static void clearUnfinished(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().startsWith(UNFINISHED))
                    .filter(Files::isDirectory)
                    .forEach(BackupFile::delete);
        }
    }

    private static void delete(Path room) {
        try (Stream<Path> files = Files.list(room)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(room);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
