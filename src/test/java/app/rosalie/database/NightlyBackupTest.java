package app.rosalie.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.Database;
import app.rosalie.SettableClock;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;

/** A small database, and nights that go by. */
@ExtendWith(OutputCaptureExtension.class)
class NightlyBackupTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @TempDir
    private Path directory;

    private final HikariDataSource pool = new HikariDataSource();
    private final SettableClock clock = new SettableClock(paris("2026-03-03T10:00"));
    private Path folder = Path.of("");

    @BeforeEach
    void open() {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel(NightlyBackup.class.getName(), LogLevel.INFO);
        folder = directory.resolve("backups");
        pool.setJdbcUrl(Database.onDisk(directory.resolve("rosalie")));
        pool.setMaximumPoolSize(2);
        new JdbcTemplate(pool).execute("create table word (id int)");
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void isMadeAtOnceAndThenOnceANight() throws IOException {
        NightlyBackup nightly = nightly();
        nightly.look();
        assertThat(nights()).containsExactly("rosalie-nightly-2026-03-03T09-00-00Z.sql.gz");
        at(nightly, "2026-03-04T03:29");
        assertThat(nights()).hasSize(1);
        at(nightly, "2026-03-04T03:30");
        at(nightly, "2026-03-04T03:31");
        at(nightly, "2026-03-04T23:59");
        assertThat(nights())
                .containsExactly(
                        "rosalie-nightly-2026-03-03T09-00-00Z.sql.gz", "rosalie-nightly-2026-03-04T02-30-00Z.sql.gz");
    }

    @Test
    void goesByTheClocksOfItsZone() throws IOException {
        NightlyBackup nightly = nightly();
        at(nightly, "2026-03-28T03:30");
        // That night has no hour from two to three, and one in October has it twice.
        at(nightly, "2026-03-29T03:29");
        assertThat(nights()).hasSize(1);
        at(nightly, "2026-03-29T03:30");
        assertThat(nights()).endsWith("rosalie-nightly-2026-03-29T01-30-00Z.sql.gz");
        at(nightly, "2026-10-24T03:30");
        at(nightly, "2026-10-25T03:30");
        assertThat(nights()).endsWith("rosalie-nightly-2026-10-25T02-30-00Z.sql.gz");
    }

    @Test
    void makesUpForANightThatWasMissed() throws IOException {
        at(nightly(), "2026-03-03T10:00");
        at(nightly(), "2026-03-06T15:00");
        at(nightly(), "2026-03-06T16:00");
        assertThat(nights()).hasSize(2);
    }

    @Test
    void keepsTheLastSevenAndWhateverElseLiesThere(CapturedOutput output) throws IOException {
        NightlyBackup nightly = nightly();
        Files.createDirectories(folder.resolve("unfinished-of-mine"));
        Path byHand = Files.createFile(folder.resolve("rosalie-2020-01-01T00-00-00Z.sql.gz"));
        Path notes = Files.createFile(folder.resolve("rosalie-nightly-notes.txt"));
        for (int night = 1; night <= 9; night++) {
            at(nightly, "2026-03-1" + night + "T03:30");
        }
        assertThat(nights()).hasSize(7).startsWith("rosalie-nightly-2026-03-13T02-30-00Z.sql.gz");
        assertThat(byHand).exists();
        assertThat(notes).exists();
        assertThat(output.getOut().lines().filter(line -> line.contains("Backed up into")))
                .hasSize(9);
    }

    @Test
    void isTriedAgainAfterAnHour(CapturedOutput output) throws IOException {
        NightlyBackup nightly = nightly();
        nightly.start();
        Files.delete(folder);
        Files.createFile(folder);
        nightly.look();
        nightly.look();
        Files.delete(folder);
        Files.createDirectory(folder);
        nightly.look();
        assertThat(nights()).isEmpty();
        assertThat(output.getOut().lines().filter(line -> line.contains("The nightly backup failed")))
                .hasSize(1);
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        nightly.look();
        assertThat(nights()).hasSize(1);
        nightly.stop();
    }

    @Test
    void isNotMadeWithoutAFolder() {
        NightlyBackup nightly = new NightlyBackup(settings(""), backups(pool.getJdbcUrl()), clock);
        nightly.start();
        assertThat(nightly.isRunning()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc:postgresql://localhost/rosalie", "jdbc:h2:mem:rosalie", "jdbc:h2:tcp://there/rosalie"})
    void isRefusedForAnyOtherDatabase(String url) {
        assertThatThrownBy(() -> new NightlyBackup(settings(folder.toString()), backups(url), clock))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("rosalie.backup.folder is for a database in an H2 file");
    }

    @Test
    void isRefusedWhereNothingCanBeWritten() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> new NightlyBackup(settings(file.toString()), backups(pool.getJdbcUrl()), clock))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("rosalie.backup.folder is \"" + file + "\", where nothing can be written");
    }

    private void at(NightlyBackup nightly, String local) {
        clock.set(paris(local));
        nightly.look();
    }

    private NightlyBackup nightly() {
        return new NightlyBackup(settings(folder.toString()), backups(pool.getJdbcUrl()), clock);
    }

    private Backups backups(String url) {
        return new Backups(pool, new MockEnvironment().withProperty("spring.datasource.url", url));
    }

    private static BackupSettings settings(String folder) {
        return new BackupSettings(folder, LocalTime.of(3, 30), PARIS);
    }

    private List<String> nights() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> BackupFile.night(file).isPresent())
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
