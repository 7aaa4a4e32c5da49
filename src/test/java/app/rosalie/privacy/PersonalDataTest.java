package app.rosalie.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.OnBothDatabases;
import app.rosalie.Rows;
import app.rosalie.Studio;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitNotes;
import app.rosalie.chat.Account;
import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.ClientMerges;
import app.rosalie.clients.ClientMessages;
import app.rosalie.clients.Clients;
import app.rosalie.reviews.NewReview;
import app.rosalie.reviews.OwnReviews;
import app.rosalie.reviews.ReviewPhoto;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.Journal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Zoé is a client of a salon, in Telegram; her name, her number and a word of hers stand wherever they may. */
@OnBothDatabases
class PersonalDataTest {

    private static final AtomicLong ACCOUNTS = new AtomicLong(7_700_000_100L);

    /** Tables that hold nobody's data, and why. */
    private static final Map<String, String> NOBODYS = Map.of(
            "flyway_schema_history", "the schema's versions",
            "heartbeat", "instances of the program",
            "trigger_reset", "the scheduler's triggers",
            "telegram_instance", "who is alive",
            "telegram_picture", "hashes of pictures",
            "telegram_seen", "numbers of updates",
            "guide_wish", "words without who has asked");

    /** What stays of a client, and why nobody can be told from it. */
    private static final Map<String, Set<String>> STAYS = Map.of(
            "client", Set.of("id", "salon_id", "created_at", "self_added"),
            "appointment",
                    Set.of(
                            "id",
                            "salon_id",
                            "client_id",
                            "treatment_id",
                            "title",
                            "price_cents",
                            "starts_at",
                            "ends_at",
                            "status",
                            "payment",
                            "forced",
                            "late_cancellation",
                            "written_at",
                            "before_minutes",
                            "after_minutes",
                            "notice_hours",
                            "cancelled_by",
                            "proposed_at",
                            "series_id",
                            "selection_id",
                            "processing_starts_at",
                            "processing_ends_at",
                            "promotion_id",
                            "list_price_cents",
                            "rules_version",
                            "self_booked",
                            "deposit_cents",
                            "deposit_due_at",
                            "revision"),
            "payment",
                    Set.of(
                            "id",
                            "salon_id",
                            "client_id",
                            "appointment_id",
                            "cents",
                            "nature",
                            "means",
                            "received_at",
                            "about_id",
                            "voucher_id",
                            "written_at",
                            "label"),
            "deposit_charge", Set.of("salon_id", "charge_id", "appointment_id", "at"),
            "review",
                    Set.of(
                            "id",
                            "salon_id",
                            "client_id",
                            "appointment_id",
                            "stars",
                            "left_at",
                            "verified",
                            "changed_at",
                            "changes",
                            "withdrawn_at",
                            "answer_told_at",
                            "answer_told",
                            "moderation",
                            "report_reason",
                            "reported_at",
                            "decided_at"),
            "gift_voucher", Set.of("id", "salon_id", "code", "cents", "sold_at", "valid_until"),
            "freed_slot", Set.of("id", "salon_id", "starts_at", "ends_at", "parts"));

    private final House house;
    private final JdbcTemplate sql;
    private final PersonalData data;
    private final Studio studio;
    private final long account = ACCOUNTS.incrementAndGet();
    private final String number = Long.toString(account % 1_000);

    /** Nobody else of the tests has them. */
    private final String surname =
            "Marlier" + number.replace('0', 'o').replace('1', 'i').replace('2', 'z');

    private final String word = "zinnia-" + number;
    private final String phone = "06 39 98 1" + number.charAt(0) + " " + number.substring(1);
    private final Client zoe;

    PersonalDataTest(Database database) {
        house = House.on(database);
        sql = house.the(JdbcTemplate.class);
        data = house.the(PersonalData.class);
        studio = Studio.open(house);
        zoe = studio.knows("Zoé " + surname + " " + phone);
        house.inOneTransaction(() -> {
            house.the(ClientAccounts.class).link(studio.id(), zoe.id(), account);
            return zoe;
        });
    }

    /** A migration that brings a table has to say here, or in {@link Holding}, whose it is. */
    @Test
    void knowsEveryTable() {
        Set<String> known = new TreeSet<>(NOBODYS.keySet());
        Holding.ALL.forEach(holding -> known.add(holding.table()));
        assertThat(Rows.columns(sql).keySet()).containsExactlyInAnyOrderElementsOf(known);
    }

    /** The same for a column of what stays: it is emptied, or stands in the list above. */
    @Test
    void knowsEveryColumnOfWhatStays() {
        Map<String, List<String>> columns = Rows.columns(sql);
        for (Holding holding : Holding.ALL) {
            if (holding.hers().isEmpty() || holding.erasure().startsWith("delete from ")) {
                continue;
            }
            Set<String> known = new TreeSet<>(STAYS.getOrDefault(holding.table(), Set.of()));
            columns.get(holding.table()).stream()
                    .filter(column -> holding.erasure().matches(".*\\b" + column + " = .*"))
                    .forEach(known::add);
            assertThat(columns.get(holding.table())).as(holding.table()).containsExactlyInAnyOrderElementsOf(known);
        }
    }

    /** Whatever is called like an id of Telegram's is looked for by it. */
    @Test
    void knowsEveryColumnThatHoldsATelegramId() {
        Rows.columns(sql)
                .forEach((table, columns) -> columns.stream()
                        .filter(column -> column.matches("(chat|user|owner|account|person|telegram)_id"))
                        .forEach(column -> assertThat(Holding.ALL)
                                .as(table + "." + column)
                                .anyMatch(holding -> holding.table().equals(table)
                                        && (holding.hers().contains(column) || table.equals("salon")))));
    }

    @Test
    void copiesWhatIsKeptOfAClientAndNothingOfOthers() {
        fill();
        // What was done together with hers is another's all the same.
        house.inOneTransaction(() -> house.the(Journal.class).together(() -> {
            house.the(Clients.class).note(studio.id(), zoe.id(), "vient avec sa sœur, " + word);
            return house.the(Clients.class).note(studio.id(), studio.emma().id(), "vient avec sa sœur");
        }));

        Map<String, List<Map<String, Object>>> copy = data.copy(account);
        assertThat(copy)
                .containsKeys(
                        "client",
                        "client_account",
                        "appointment",
                        "review",
                        "client_message",
                        "payment",
                        "journal_entry",
                        "alert",
                        "telegram_outbox",
                        "chat_session",
                        "telegram_unreadable");
        assertThat(copy.get("client"))
                .singleElement()
                .satisfies(card -> assertThat(card).containsEntry("name", "Zoé " + surname));
        assertThat(copy.toString()).contains(word).doesNotContain("Emma");
        long emmas = sql.queryForObject(
                "select max(id) from client where salon_id = ? and name like 'Emma%'",
                Long.class, studio.id().value());
        assertThat(copy.get("journal_entry"))
                .isNotEmpty()
                .noneMatch(entry -> entry.get("kind").equals("client")
                        && entry.get("subject").equals(emmas));
        assertThat(copy.get("telegram_unreadable")).hasSize(1);
    }

    @Test
    void erasesAClientWithoutATrace() {
        fill();
        long payments = count("payment");
        long visits = count("appointment");
        assertThat(data.count(account)).containsEntry("client", 1L);

        data.erase(account);

        assertThat(traces()).isEmpty();
        assertThat(count("payment")).isEqualTo(payments).isPositive();
        assertThat(count("appointment")).isEqualTo(visits);
        assertThat(sql.queryForList(
                        "select stars from review where salon_id = ?",
                        Integer.class,
                        studio.id().value()))
                .containsExactly(4);
        assertThat(house.the(Reviews.class).unanswered(studio.id(), 5)).isEmpty();
        assertThat(house.the(Clients.class).find(studio.id(), zoe.id())).isEmpty();
        assertThat(sql.queryForObject(
                        "select count(*) from alert where salon_id = ? and due_at is not null",
                        Long.class,
                        studio.id().value()))
                .isZero();
    }

    /** By herself: her chat goes on, in which she is told; what is in it goes by itself within days. */
    @Test
    void letsAClientEraseHerselfFromHerSalons() {
        fill();
        long payments = count("payment");
        house.inOneTransaction(() -> {
            house.the(ClientErasure.class).erase(account);
            return account;
        });

        for (String table : List.of(
                "telegram_inbox", "telegram_outbox", "telegram_living_message", "chat_session", "telegram_chat")) {
            sql.update("delete from " + table + " where chat_id = ?", account);
        }
        sql.update("delete from telegram_unreadable where payload like ?", "%" + account + "}%");
        assertThat(traces()).isEmpty();
        assertThat(count("payment")).isEqualTo(payments).isPositive();
        assertThat(house.the(Clients.class).find(studio.id(), zoe.id())).isEmpty();
        assertThat(sql.queryForList(
                        "select kind from alert where salon_id = ? and due_at is not null",
                        String.class,
                        studio.id().value()))
                .containsExactly("CLIENT_ERASED");
        assertThat(studio.salon().id()).isEqualTo(studio.id());
    }

    @Test
    void erasesTwiceWithoutHarm() {
        fill();
        assertThat(data.erase(account)).isNotEmpty();
        assertThat(data.erase(account)).isEmpty();
        assertThat(data.copy(account)).isEmpty();
    }

    /** Two cards turned out to be one person; the other still has her name. */
    @Test
    void erasesHerOtherCardToo() {
        Client other = studio.knows("Zoé " + surname);
        house.inOneTransaction(() -> house.the(ClientMerges.class).merge(studio.id(), zoe.id(), other.id()));
        data.erase(account);
        assertThat(traces()).isEmpty();
    }

    /** What an operator sees before she decides changes nothing. */
    @Test
    void countsWithoutErasing() {
        fill();
        Map<String, List<String>> before = Rows.of(sql);
        data.count(account);
        data.copy(account);
        assertThat(Rows.of(sql)).isEqualTo(before);
    }

    @Test
    void erasesASalonWithAllThatIsInIt() {
        fill();
        Studio other = Studio.open(house);
        other.emma();
        Map<String, List<Map<String, Object>>> copy = data.copy(studio.ownerId());
        assertThat(copy).containsKeys("salon", "client", "appointment", "payment", "treatment", "alert_round");

        data.erase(studio.ownerId());

        Rows.columns(sql).forEach((table, columns) -> {
            if (columns.contains("salon_id")) {
                assertThat(count(table, "salon_id", studio.id().value()))
                        .as(table)
                        .isZero();
            }
            // Not wherever the number stands: that of a visit may be the same.
            Stream.of("owner_id", "account_id", "chat_id")
                    .filter(columns::contains)
                    .forEach(column -> assertThat(count(table, column, studio.ownerId()))
                            .as(table)
                            .isZero());
        });
        assertThat(other.salon().id()).isEqualTo(other.id());
        // Whoever comes back begins anew.
        assertThat(studio.says("bonjour").toString()).doesNotContain("Emma");
    }

    private long count(String table, String column, long value) {
        return sql.queryForObject("select count(*) from " + table + " where " + column + " = ?", Long.class, value);
    }

    /** Everything about her, in the words that are looked for later. */
    private void fill() {
        Visit over = studio.brings(zoe, studio.gel(), "2026-02-24T10:00", Status.DONE, PaymentState.PAID);
        Visit ahead = studio.visit(
                studio.booked(zoe, studio.gel(), "2026-03-05T14:00").visit().id());
        house.inOneTransaction(() -> house.the(VisitNotes.class).note(studio.id(), ahead.id(), "apporte " + word));
        house.inOneTransaction(() -> house.the(Clients.class).note(studio.id(), zoe.id(), "aime " + word));
        house.inOneTransaction(() -> house.the(Clients.class)
                .rename(studio.id(), zoe.id(), new ClientIdentity("Zoé " + surname, null, zoe.phone())));
        house.inOneTransaction(() -> house.the(OwnReviews.class)
                .leave(
                        studio.id(),
                        zoe.id(),
                        over.id(),
                        new NewReview(
                                4,
                                "couleur " + word,
                                Optional.of(new ReviewPhoto(word.getBytes(StandardCharsets.UTF_8))))));
        house.inOneTransaction(() -> house.the(ClientMessages.class).write(studio.id(), zoe.id(), "un " + word));
        sql.update(
                "insert into payment (id, salon_id, client_id, appointment_id, cents, nature, means, received_at, written_at)"
                        + " values ((select coalesce(max(id), 0) + 1000000 from payment), ?, ?, ?, 4500, 'VISIT', 'CARD', ?, ?)",
                studio.id().value(),
                zoe.id().value(),
                over.id().value(),
                now(),
                now());
        heard("bonjour", account);
        sql.update("update chat_session set question = ? where chat_id = ?", word, account);
        sql.update("delete from chat_session where chat_id = ?", studio.ownerId());
        sql.update(
                "insert into chat_session (chat_id, question, asked_at) values (?, ?, ?)",
                studio.ownerId(),
                "Zoé " + surname,
                now());
        outbox(account, word, false);
        outbox(studio.ownerId(), "Zoé " + surname + " vient", true);
        unreadable("{\"message\":{\"from\":{\"id\":" + account + "},\"text\":\"" + word);
        unreadable("{\"id\":" + account + "7,\"text\":\"d’une autre");
    }

    private void heard(String text, long person) {
        Heard heard = new Heard.Text(new Account(person, person, "Zoé", "fr"), text);
        house.inOneTransaction(() -> house.the(Chat.class).hear(heard));
        if (sql.queryForList("select chat_id from chat_session where chat_id = ?", person)
                .isEmpty()) {
            sql.update("insert into chat_session (chat_id) values (?)", person);
        }
    }

    private void outbox(long chat, String words, boolean dead) {
        sql.update(
                "insert into telegram_outbox (chat_id, lane, payload, created_at, owner, dead_since)"
                        + " values (?, 'ANSWER', ?, ?, 'nobody', ?)",
                chat,
                words,
                now(),
                dead ? now() : null);
    }

    private void unreadable(String payload) {
        sql.update(
                "insert into telegram_unreadable (digest, payload, received_at) values (?, ?, ?)",
                Integer.toHexString(payload.hashCode()),
                payload,
                now());
    }

    private OffsetDateTime now() {
        return house.clock().instant().atOffset(java.time.ZoneOffset.UTC);
    }

    private long count(String table) {
        return sql.queryForObject(
                "select count(*) from " + table + " where salon_id = ?",
                Long.class,
                studio.id().value());
    }

    private List<String> traces() {
        String digits = phone.replace(" ", "").substring(1);
        return traces(List.of(surname, word, digits, "33" + digits, "0" + digits, Long.toString(account)));
    }

    /** Wherever one of these stands in the database, as table: row. */
    private List<String> traces(List<String> traces) {
        List<String> found = new ArrayList<>();
        Rows.of(sql)
                .forEach((table, rows) -> rows.forEach(row -> {
                    String plain = row.toLowerCase(Locale.ROOT);
                    if (traces.stream()
                            .anyMatch(trace ->
                                    plain.matches("(?s).*(?<!\\d)" + trace.toLowerCase(Locale.ROOT) + "(?!\\d).*"))) {
                        found.add(table + ": " + row);
                    }
                }));
        return found;
    }
}
