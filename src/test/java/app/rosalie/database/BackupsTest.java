package app.rosalie.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.Rows;
import app.rosalie.Studio;
import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.clients.ClientLine;
import app.rosalie.clients.Clients;
import app.rosalie.salon.Treatment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is written through the application, backed up while that goes on, and started from again. */
class BackupsTest {

    private static final Instant NIGHT = Instant.parse("2026-03-03T02:30:00Z");

    private static House house;
    private static Studio studio;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        house = House.apart(Database.H2);
        studio = Studio.open(house);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** Each turn adds a client, a visit of hers and what undoes them: of no turn there is only a part. */
    @Test
    void holdTheStateOfOneMomentWhileTurnsGoOn() throws Exception {
        Treatment brow = studio.sells("Sourcils", 20, 5);
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger turns = new AtomicInteger();
        List<CompletableFuture<Void>> writers = IntStream.range(0, 3)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; !over.get(); i++) {
                        book(brow, writer, i);
                        turns.incrementAndGet();
                    }
                }))
                .toList();
        // It takes a while.
        sql().execute("insert into guide_wish (words, asked_on)"
                + " select repeat('comment faire ', 20) || x, current_date from system_range(1, 20000)");
        while (turns.get() < 60) {
            Thread.sleep(5);
        }
        int before = turns.get();
        Path backup = make();
        int after = turns.get();
        over.set(true);
        CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).join();

        JdbcTemplate there = restored(backup).sql();
        assertThat(after).as("turns went on meanwhile").isGreaterThan(before);
        long clients = there.queryForObject("select count(*) from client", Long.class);
        assertThat(clients).isBetween((long) before, (long) turns.get());
        assertThat(there.queryForObject("select count(*) from appointment", Long.class))
                .isEqualTo(clients);
        assertThat(there.queryForObject(
                        "select count(*) from journal_entry where kind in ('client', 'appointment')", Long.class))
                .isEqualTo(2 * clients);
    }

    private static void book(Treatment treatment, int writer, int turn) {
        LocalDateTime start = LocalDateTime.parse("2026-04-07T09:00")
                .plusWeeks(turn / 100)
                .plusDays(writer)
                .plusMinutes(5L * (turn % 100));
        house.inOneTransaction(() ->
                studio.booked(studio.knows("Cliente %d-%d".formatted(writer, turn)), treatment, start.toString()));
    }

    /** What people hold in their chats works on: sessions, the journal, numbers that are given out next. */
    @Test
    void areWhatSheStartsFrom() throws Exception {
        studio.booked(studio.emma(), studio.gel(), "2026-03-05T14:00");
        studio.says("/rdv");
        Path backup = make();

        Restored restored = restored(backup);
        try (AutoCloseable closing = restored.house()::close) {
            assertThat(Rows.of(restored.sql())).isEqualTo(Rows.of(sql()));
            House second = restored.house();
            second.clock().set(Studio.at("2026-03-05T08:00"));
            Heard asks = new Heard.Text(studio.owner(), "/aujourdhui");
            String seen = second.inOneTransaction(() -> second.the(Chat.class).hear(asks))
                    .toString();
            assertThat(seen).contains("Emma");
            // Numbers are given out where they were left.
            second.inOneTransaction(() -> second.the(Clients.class)
                    .add(studio.id(), ClientLine.read("Inès").identity().orElseThrow()));
        }
    }

    @Test
    void replaceNoDatabase() throws Exception {
        Path backup = make();
        DatabaseCopy copy = new DatabaseCopy(DatabaseFile.of(house.url()).orElseThrow(), "", "");
        assertThat(copy.exists()).isTrue();
        assertThat(catchThrowable(() -> copy.restore(backup))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leaveNothingBehindWhereTheyAreCut() throws Exception {
        byte[] whole = Files.readAllBytes(make());
        Path half = Files.write(folder.resolve("half.sql.gz"), Arrays.copyOf(whole, whole.length / 2));
        DatabaseCopy copy = copy();
        assertThat(catchThrowable(() -> copy.restore(half))).isInstanceOf(SQLException.class);
        assertThat(copy.exists()).isFalse();
        assertThat(copy.file().getParent()).isEmptyDirectory();
    }

    @Test
    void areForNobodyElsesEyes() throws Exception {
        Path backup = make();
        assertThat(Files.getPosixFilePermissions(backup)).hasSize(2);
        assertThat(folder.resolve("backups")).isDirectoryContaining(file -> file.equals(backup));
        try (var files = Files.list(folder.resolve("backups"))) {
            assertThat(files).containsExactly(backup);
        }
    }

    @Test
    void areCalledByTheirMoment() throws Exception {
        assertThat(make()).hasFileName("rosalie-2026-03-03T02-30-00Z.sql.gz");
        assertThat(make()).hasFileName("rosalie-2026-03-03T02-30-01Z.sql.gz");
        Path nightly = house.the(Backups.class).make(folder.resolve("backups"), true, NIGHT);
        assertThat(BackupFile.night(nightly)).contains(NIGHT);
        assertThat(BackupFile.night(make())).isEqualTo(Optional.empty());
    }

    private Path make() {
        return house.the(Backups.class).make(folder.resolve("backups"), false, NIGHT);
    }

    private DatabaseCopy copy() throws Exception {
        Path place = Files.createDirectories(folder.resolve("restored"));
        return new DatabaseCopy(
                DatabaseFile.of(Database.onDisk(place.resolve("rosalie"))).orElseThrow(), "", "");
    }

    private record Restored(House house, JdbcTemplate sql) {}

    private Restored restored(Path backup) throws Exception {
        DatabaseCopy copy = copy();
        copy.restore(backup);
        House second = House.at(copy.database().url());
        return new Restored(second, second.the(JdbcTemplate.class));
    }

    private static JdbcTemplate sql() {
        return house.the(JdbcTemplate.class);
    }
}
