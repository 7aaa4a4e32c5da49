package app.rosalie.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Numbers that H2 gave out, but did not write down before it was killed. */
class SequencesTest {

    private final String place = Database.H2.fresh();
    private final JdbcTemplate sql = start();

    private JdbcTemplate start() {
        return Schema.upToDate(Database.H2, place);
    }

    @Test
    void areNotGivenOutAgain() {
        keep(100);
        sql.execute("ALTER TABLE telegram_inbox ALTER COLUMN arrival RESTART WITH 90");
        start();
        sql.update("INSERT INTO telegram_inbox (chat_id, payload, received_at) VALUES (1, '', CURRENT_TIMESTAMP)");
        assertThat(arrivals()).containsExactly(100L, 101L);
    }

    @Test
    void neverGoBack() {
        sql.execute("ALTER TABLE telegram_inbox ALTER COLUMN arrival RESTART WITH 500");
        keep(100);
        start();
        sql.update("INSERT INTO telegram_inbox (chat_id, payload, received_at) VALUES (1, '', CURRENT_TIMESTAMP)");
        assertThat(arrivals()).containsExactly(100L, 500L);
    }

    /** Most of the time one of the two tables has no row. */
    @Test
    void areBehindWhatWaitsInTheOutboxAndBehindWhatLivesInTheChat() {
        send(100);
        assertThat(nextOfTheOutbox()).isEqualTo(101);
        sql.update("DELETE FROM telegram_outbox");
        sql.update(
                "INSERT INTO telegram_living_message (chat_id, name, outbox_id, pinned) VALUES (1, 'day', 200, FALSE)");
        assertThat(nextOfTheOutbox()).isEqualTo(201);
    }

    private long nextOfTheOutbox() {
        sql.execute("ALTER TABLE telegram_outbox ALTER COLUMN id RESTART WITH 90");
        start();
        send(null);
        return sql.queryForObject("SELECT MAX(id) FROM telegram_outbox", Long.class);
    }

    private void send(@Nullable Integer id) {
        sql.update("INSERT INTO telegram_outbox (id, chat_id, lane, payload, created_at, owner) VALUES ("
                + (id == null ? "DEFAULT" : id) + ", 1, 'ANSWER', '', CURRENT_TIMESTAMP, '')");
    }

    @Test
    void leaveAWholePortionForEntitiesWhichTakeFiftyAtATime() {
        sql.execute("SET REFERENTIAL_INTEGRITY FALSE; "
                + "INSERT INTO journal_entry (id, salon_id, written_at, kind, subject, before_text, deed) "
                + "VALUES (7, 1, CURRENT_TIMESTAMP, '', 1, '', 7)");
        start();
        assertThat(sql.queryForObject("SELECT NEXT VALUE FOR journal_entry_seq", Long.class))
                .isEqualTo(57);
    }

    @Test
    void areAllLookedAfter() throws IOException {
        String script =
                new ClassPathResource("db/migration/h2/afterMigrate.sql").getContentAsString(StandardCharsets.UTF_8);
        List<String> names = sql.queryForList("""
                SELECT sequence_name FROM information_schema.sequences
                UNION SELECT table_name FROM information_schema.columns WHERE is_identity = 'YES'""", String.class);
        assertThat(names)
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(script).contains(" " + name.toLowerCase(Locale.ROOT) + " "));
    }

    private void keep(long arrival) {
        sql.update(
                "INSERT INTO telegram_inbox (arrival, chat_id, payload, received_at) VALUES (?, 1, '', CURRENT_TIMESTAMP)",
                arrival);
    }

    private List<Long> arrivals() {
        return sql.queryForList("SELECT arrival FROM telegram_inbox ORDER BY arrival", Long.class);
    }
}
