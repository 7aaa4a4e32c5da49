package app.rosalie.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A backup a night, where the settings name a folder for it; the last seven are kept. A night that was missed is made up for at
 * the next start, and what failed is tried again after an hour. Whatever else lies in the folder is left alone.
 */
@Component
class NightlyBackup implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackup.class);
    private static final int KEPT = 7;
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Duration AFTER_A_FAILURE = Duration.ofHours(1);

    private final BackupSettings settings;
    private final Backups backups;
    private final InstantSource time;
    private final Path folder;
    private CountDownLatch stopping = new CountDownLatch(0);
    private Instant notBefore = Instant.MIN;

    @Autowired
    NightlyBackup(BackupSettings settings, Backups backups) {
        this(settings, backups, InstantSource.system());
    }

    NightlyBackup(BackupSettings settings, Backups backups, InstantSource time) {
        this.settings = settings;
        this.backups = backups;
        this.time = time;
        this.folder = settings.wanted() ? folder(settings.folder(), backups) : Path.of("");
    }

    private static Path folder(String name, Backups backups) {
        if (!backups.possible()) {
            throw wrong("rosalie.backup.folder is for a database in an H2 file; PostgreSQL is backed up by pg_dump.");
        }
        String place = "rosalie.backup.folder is \"" + name + "\", where nothing can be written";
        try {
            Path folder = Files.createDirectories(Path.of(name)).toAbsolutePath();
            BackupFile.clearUnfinished(folder);
            if (Files.isWritable(folder)) {
                return folder;
            }
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw wrong(place + ": " + e.getClass().getSimpleName() + ".");
        }
        throw wrong(place + ".");
    }

    private static UncheckedIOException wrong(String sentence) {
        return new UncheckedIOException(sentence, new IOException(sentence));
    }

    @Override
    public void start() {
        if (settings.wanted()) {
            stopping = new CountDownLatch(1);
            Thread.ofVirtual().name("nightly-backup").start(this::work);
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void work() {
        try {
            while (!stopping.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes the backup where one is due. */
    void look() {
        Instant now = time.instant();
        if (now.isBefore(notBefore)) {
            return;
        }
        try {
            if (!due().isAfter(now)) {
                backUp(now);
            }
        } catch (IOException | RuntimeException failed) {
            notBefore = now.plus(AFTER_A_FAILURE);
            if (isRunning()) {
                LOG.error("The nightly backup failed and is tried again in an hour: {}", reason(failed));
            }
        }
    }

    private void backUp(Instant now) throws IOException {
        Path made = backups.make(folder, true, now);
        int cleared = 0;
        for (Path old : nights().stream().skip(KEPT).toList()) {
            Files.delete(old);
            cleared++;
        }
        LOG.info("Backed up into {}, {} kB; cleared away: {}", made, Files.size(made) / 1024, cleared);
    }

    /** At once where there is none yet. */
    private Instant due() throws IOException {
        return nights().stream()
                .findFirst()
                .flatMap(BackupFile::night)
                .map(this::after)
                .orElse(Instant.MIN);
    }

    private Instant after(Instant last) {
        ZonedDateTime there = last.atZone(settings.zone());
        Instant sameDay = there.toLocalDate()
                .atTime(settings.at())
                .atZone(settings.zone())
                .toInstant();
        return sameDay.isAfter(last)
                ? sameDay
                : there.toLocalDate()
                        .plusDays(1)
                        .atTime(settings.at())
                        .atZone(settings.zone())
                        .toInstant();
    }

    /** Those that this has made, the latest first. */
    private List<Path> nights() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Map<Path, Instant> nights = files.flatMap(
                            file -> BackupFile.night(file).map(at -> Map.entry(file, at)).stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return nights.entrySet().stream()
                    .sorted(Map.Entry.<Path, Instant>comparingByValue(Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** The kind of failure, and of the database its code: what it says may quote what it was writing. */
    private static String reason(Throwable failed) {
        Optional<Throwable> root = Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .reduce((before, last) -> last);
        return root.map(cause -> cause.getClass().getSimpleName()
                        + (cause instanceof SQLException sql ? " " + sql.getErrorCode() : ""))
                .orElse("");
    }
}
