package app.rosalie.telegram;

import static app.rosalie.telegram.ScriptedChat.screen;
import static app.rosalie.telegram.TelegramDouble.error;
import static app.rosalie.telegram.TelegramDouble.flood;
import static app.rosalie.telegram.TelegramDouble.lost;
import static app.rosalie.telegram.TelegramDouble.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.chat.Button;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Messenger;
import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.telegram.TelegramDouble.Call;
import app.rosalie.telegram.TelegramDouble.Fault;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Telegram refuses, and what becomes of it; each test has a chat of its own. */
class SendingTest {

    private static final AtomicInteger CHATS = new AtomicInteger(100);
    private static TelegramDouble telegram;
    private static Instance rosalie;

    private final long camille = CHATS.incrementAndGet();

    @BeforeAll
    static void start() {
        telegram = new TelegramDouble();
        rosalie = Instance.on(
                Database.H2.fresh(), telegram, "rosalie.telegram.rate.bulk=20", "rosalie.telegram.rate.per-chat=2");
    }

    @AfterAll
    static void stop() {
        rosalie.close();
        telegram.close();
    }

    @AfterEach
    void echo() {
        rosalie.chat.script = ScriptedChat::echo;
    }

    @Test
    void triesAgainWhereTelegramHasTrouble() {
        telegram.failing(camille, "sendmessage", page(502), error(500, "Internal Server Error"));
        telegram.says(camille, "quand même");
        arrives("quand même", "quand même", "quand même");
    }

    @Test
    void givesUpWhatIsRefusedAndGoesOn() {
        telegram.failing(camille, "sendmessage", error(400, "Bad Request: chat not found"));
        telegram.says(camille, "perdu");
        telegram.says(camille, "suite");
        arrives("perdu", "suite");
        String dead = "chat_id = " + camille + " AND dead_reason LIKE '%chat not found%'";
        await().untilAsserted(
                        () -> assertThat(rosalie.count("telegram_outbox", dead)).isEqualTo(1));
    }

    @Test
    void dropsEverythingForAChatThatBlockedTheBot() {
        telegram.says(camille, "bonjour");
        arrives("bonjour");
        telegram.failing(camille, "sendmessage", error(403, "Forbidden: bot was blocked by the user"));
        for (String text : List.of("a", "b", "c", "d", "e")) {
            rosalie.push(camille, text, Urgency.DIGEST);
        }
        await().untilAsserted(() -> assertThat(letters()).isZero());
        assertThat(rosalie.context.getBean(Messenger.class).reaches(camille)).isFalse();
        rosalie.push(camille, "dans le vide", Urgency.ALERT);
        assertThat(letters()).isZero();
    }

    @Test
    void waitsAsLongAsTelegramAsksAndSendsThen() {
        telegram.failing(camille, "sendmessage", flood(1));
        telegram.says(camille, "patience");
        arrives("patience", "patience");
        List<Call> sends = telegram.calls(call -> call.chat() == camille);
        assertThat(Duration.ofNanos(sends.get(1).at() - sends.get(0).at())).isGreaterThan(Duration.ofMillis(950));
    }

    @Test
    void repeatsAnAnswerThatMayBeLostOnce() {
        telegram.failing(camille, "sendmessage", lost());
        telegram.says(camille, "deux fois");
        arrives("deux fois", "deux fois");
    }

    @Test
    void leavesADigestThatMayBeLostAlone() {
        telegram.failing(camille, "sendmessage", lost());
        rosalie.push(camille, "bilan", Urgency.DIGEST);
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).hasSize(1));
        await().untilAsserted(() -> assertThat(letters()).isZero());
        assertThat(telegram.texts(camille)).containsExactly("bilan");
    }

    @Test
    void repeatsAnUrgentAlertThatMayBeLostOnce() {
        telegram.failing(camille, "sendmessage", lost(), lost());
        rosalie.push(camille, "annulée", Urgency.URGENT_ALERT);
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).hasSize(2));
        await().untilAsserted(() -> assertThat(letters()).isZero());
        assertThat(telegram.texts(camille)).containsExactly("annulée", "annulée");
    }

    @Test
    void repeatsAnEditAsOftenAsNeeded() {
        telegram.failing(camille, "editmessagetext", lost(), lost());
        press();
        arrives("seen", "seen", "seen");
    }

    @Test
    void sendsWithoutMarkupWhereTelegramCannotReadIt() {
        telegram.failing(
                camille, "sendmessage", error(400, "Bad Request: can't parse entities: Unsupported start tag"));
        telegram.says(camille, "<x>Emma</x> &amp; Léa");
        arrives("<x>Emma</x> &amp; Léa", "Emma & Léa");
        assertThat(telegram.calls(call -> call.chat() == camille).getLast().fields())
                .doesNotContainKey("parse_mode");
    }

    @Test
    void takesNotModifiedForSuccess() {
        telegram.failing(
                camille, "editmessagetext", error(400, "Bad Request: message is not modified: specified new …"));
        press();
        arrives("seen");
        await().untilAsserted(() -> assertThat(letters()).isZero());
    }

    @Test
    void sendsAnewWhereTheMessageIsGone() {
        telegram.failing(camille, "editmessagetext", error(400, "Bad Request: message to edit not found"));
        press();
        await().untilAsserted(() -> assertThat(methods()).containsExactly("editmessagetext", "sendmessage"));
    }

    @Test
    void answersPressesTooOldWithoutFuss() {
        telegram.failing(this::mine, error(400, "Bad Request: query is too old and response timeout expired"));
        press();
        arrives("seen");
        await().untilAsserted(() -> assertThat(letters()).isZero());
        assertThat(telegram.calls("answercallbackquery")).filteredOn(this::mine).hasSize(1);
    }

    @Test
    void skipsAnEditThatANewerOneWritesOver() throws InterruptedException {
        CountDownLatch came = new CountDownLatch(1);
        CountDownLatch hold = new CountDownLatch(1);
        telegram.failing(camille, "editmessagetext", new Fault(200, TelegramDouble.EDITED, () -> {
            came.countDown();
            try {
                hold.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        AtomicInteger n = new AtomicInteger();
        rosalie.chat.script = heard -> Reply.show(screen("page " + n.incrementAndGet()));
        telegram.presses(camille, 55, "h", "p0-" + camille);
        // Pressed before the first edit is on its way, the others would write over that one too.
        came.await();
        for (int i = 1; i < 4; i++) {
            telegram.presses(camille, 55, "h", "p" + i + "-" + camille);
        }
        await().untilAsserted(() -> assertThat(letters()).isEqualTo(4));
        hold.countDown();
        arrives("page 1", "page 4");
        await().untilAsserted(() -> assertThat(telegram.calls("answercallbackquery"))
                .filteredOn(this::mine)
                .hasSize(4));
    }

    @Test
    void ringsOnlyForWhatIsUrgent() {
        telegram.says(camille, "réponse");
        arrives("réponse");
        rosalie.push(camille, "urgent", Urgency.URGENT_ALERT);
        rosalie.push(camille, "alerte", Urgency.ALERT);
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).hasSize(3));
        assertThat(telegram.calls(call -> call.chat() == camille))
                .extracting(call -> call.get("disable_notification"))
                .containsExactly("", "", "true");
    }

    @Test
    void sendsAlertsBeforeDigestsAndAnswersBeforeBoth() {
        long urgent = CHATS.incrementAndGet();
        try (var other = new TelegramDouble();
                var slow = Instance.on(Database.H2.fresh(), other, "rosalie.telegram.rate.bulk=1")) {
            IntStream.range(0, 200).forEach(i -> slow.push(CHATS.incrementAndGet(), "à toutes", Urgency.DIGEST));
            slow.push(urgent, "alerte", Urgency.ALERT);
            other.says(camille, "tout de suite");
            await().untilAsserted(() -> assertThat(other.texts(camille)).hasSize(1));
            await().untilAsserted(() -> assertThat(other.texts(urgent)).hasSize(1));
            assertThat(slow.count("telegram_outbox", "lane = 'DIGEST'")).isPositive();
        }
    }

    @Test
    void keepsThePaceOfTheWholeBot() {
        long began = System.nanoTime();
        IntStream.range(0, 60).forEach(i -> rosalie.push(CHATS.incrementAndGet(), "à toutes", Urgency.DIGEST));
        await().untilAsserted(() -> assertThat(sends("à toutes")).hasSize(60));
        // 2 at once, then 20 a second.
        assertThat(took(began, sends("à toutes"))).isGreaterThan(Duration.ofMillis(2_800));
    }

    @Test
    void keepsThePaceAlsoAfterAnOutage() {
        Fault[] outage = new Fault[40];
        Arrays.fill(outage, page(502));
        telegram.failing(call -> call.get("text").equals("après la panne"), outage);
        long began = System.nanoTime();
        IntStream.range(0, 40).forEach(i -> rosalie.push(CHATS.incrementAndGet(), "après la panne", Urgency.DIGEST));
        await().untilAsserted(() -> assertThat(sends("après la panne")).hasSize(80));
        // 20 a second make 3.9 s; it would be 2.9 s if the second 40 did not count.
        assertThat(took(began, sends("après la panne"))).isGreaterThan(Duration.ofMillis(3_600));
    }

    @Test
    void keepsThePaceOfAChatAndItsOrder() {
        long began = System.nanoTime();
        for (int i = 0; i < 6; i++) {
            rosalie.push(camille, "n" + i, Urgency.ALERT);
        }
        arrives("n0", "n1", "n2", "n3", "n4", "n5");
        // 3 at once, then 2 a second.
        assertThat(took(began, telegram.calls(call -> call.chat() == camille))).isGreaterThan(Duration.ofMillis(1_300));
    }

    @Test
    void cutsWhatIsTooLong() {
        rosalie.chat.script = heard -> Reply.show(new Screen(
                "<b>" + "é".repeat(5_000) + "</b>",
                List.of(Collections.nCopies(10, Button.of("b", new HomeAction.Open()))),
                null,
                null));
        telegram.says(camille, "long");
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).hasSize(1));
        assertThat(telegram.texts(camille).getFirst()).isEqualTo("<b>" + "é".repeat(4_095) + "…</b>");
        String keyboard =
                telegram.calls(call -> call.chat() == camille).getFirst().get("reply_markup");
        assertThat(keyboard.split("\\],\\[")).hasSize(2);
    }

    @Test
    void tellsNobodyTheToken() {
        telegram.failing(camille, "sendmessage", error(400, "Bad Request: what?"));
        telegram.says(camille, "chut");
        String dead = "chat_id = " + camille + " AND dead_since IS NOT NULL";
        await().untilAsserted(
                        () -> assertThat(rosalie.count("telegram_outbox", dead)).isEqualTo(1));
        assertThat(rosalie.sql()
                        .queryForList(
                                "SELECT dead_reason FROM telegram_outbox WHERE chat_id = " + camille, String.class))
                .noneMatch(reason -> reason.contains("Secret-Token"));
    }

    private void press() {
        rosalie.chat.script = heard -> Reply.show(screen(heard instanceof Heard.Press ? "seen" : "?"));
        telegram.presses(camille, 55, "h", "press-" + camille);
    }

    private void arrives(String... texts) {
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).containsExactly(texts));
    }

    private long letters() {
        return rosalie.count("telegram_outbox", "dead_since IS NULL AND chat_id = " + camille);
    }

    private List<String> methods() {
        return telegram.calls(call -> call.chat() == camille).stream()
                .map(Call::method)
                .toList();
    }

    private static List<Call> sends(String text) {
        return telegram.calls(call -> call.get("text").equals(text));
    }

    /** Until the last one; a pace is a least time, which no busy machine shortens. */
    private static Duration took(long began, List<Call> sends) {
        return Duration.ofNanos(sends.getLast().at() - began);
    }

    private boolean mine(Call call) {
        return call.get("callback_query_id").endsWith("-" + camille);
    }
}
