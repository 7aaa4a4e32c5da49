package app.rosalie.telegram;

import static app.rosalie.telegram.ScriptedChat.screen;
import static app.rosalie.telegram.TelegramDouble.error;
import static app.rosalie.telegram.TelegramDouble.flood;
import static app.rosalie.telegram.TelegramDouble.lost;
import static app.rosalie.telegram.TelegramDouble.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.chat.Document;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Reply;
import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundServer;
import app.rosalie.telegram.TelegramDouble.Call;
import app.rosalie.telegram.TelegramDouble.Fault;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A file that is handed over goes as reliably as the screen before it. */
@ExtendWith(OutputCaptureExtension.class)
class DocumentsTest {

    private static final String NAME = "recettes-février.csv";
    private static final String ROWS = "Date;Cliente;Montant\r\n03/03;Emma;45,00";
    private static final long CAMILLE = 7;

    private final AtomicInteger presses = new AtomicInteger();
    private TelegramDouble telegram;

    @BeforeEach
    void listen() {
        telegram = new TelegramDouble();
    }

    @AfterEach
    void hangUp() {
        telegram.close();
    }

    @ParameterizedTest
    @EnumSource
    void arrivesAfterTheScreenAndLeavesItInItsPlace(Database database) {
        try (var rosalie = handingOver(database.fresh(), receipts())) {
            telegram.presses(CAMILLE, 55, "h", "p");
            does("editmessagetext", "senddocument");
            assertThat(last().get("document")).isEqualTo("attach://" + NAME);
            assertThat(last().get(NAME)).isEqualTo(ROWS);
            assertThat(last().get("caption")).isEqualTo("Vos <b>recettes</b>");
            assertThat(last().get("parse_mode")).isEqualTo("HTML");
            assertThat(last().fields()).doesNotContainKeys("reply_markup", "disable_notification");
            telegram.says(CAMILLE, "encore");
            does("editmessagetext", "senddocument", "sendmessage", "senddocument");
            everythingIsOff(rosalie);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isStillSentAfterARestart(Database database) {
        String place = database.fresh();
        telegram.failing("senddocument", Collections.nCopies(100, page(502)).toArray(Fault[]::new));
        try (var before = handingOver(place, receipts())) {
            telegram.says(CAMILLE, "mes recettes");
            await().untilAsserted(() -> assertThat(documents()).isNotEmpty());
            assertThat(before.count("telegram_outbox", "content IS NOT NULL")).isEqualTo(1);
        }
        int tried = documents().size();
        telegram.recovers();
        try (var after = Instance.on(place, telegram)) {
            await().untilAsserted(() -> assertThat(documents().size()).isGreaterThan(tried));
            assertThat(last().get(NAME)).isEqualTo(ROWS);
            everythingIsOff(after);
        }
        assertThat(telegram.calls("sendmessage")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void mayBeAsBigAsItGets(Database database) {
        String text = "x".repeat(Document.MOST_BYTES);
        try (var rosalie = handingOver(database.fresh(), document("tout.txt", "", text))) {
            telegram.says(CAMILLE, "tout");
            does("sendmessage", "senddocument");
            assertThat(last().get("tout.txt")).isEqualTo(text);
            everythingIsOff(rosalie);
        }
    }

    @Test
    void reachesAPhoneWithEveryByteAndItsName() {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        ScriptedChat chat = new ScriptedChat();
        chat.script =
                heard -> Reply.show(screen("voilà")).with(new Document("Été d’Emma.bin", "Vos <b>octets</b>", bytes));
        try (var server = PlaygroundServer.start(0, TelegramDouble.TOKEN, InstantSource.system());
                var rosalie =
                        Instance.start(Database.H2.fresh(), server.url(), context -> chat, picture -> new byte[0])) {
            var camille = PlaygroundPhone.of(server.url(), CAMILLE, "Camille");
            camille.says("octets");
            var seen = camille.awaits(it -> it.kind().equals("document"));
            assertThat(seen.file().name()).isEqualTo("Été d’Emma.bin");
            assertThat(seen.html()).isEqualTo("Vos <b>octets</b>");
            assertThat(PlaygroundPhone.download(seen.file())).isEqualTo(bytes);
            assertThat(rosalie.isRunning()).isTrue();
        }
    }

    @Test
    void comesWithoutAScreenToo() {
        try (var rosalie = Instance.on(Database.H2.fresh(), telegram)) {
            rosalie.chat.script = heard -> Reply.silence().with(receipts());
            telegram.says(CAMILLE, "mes recettes");
            does("senddocument");
            telegram.presses(CAMILLE, 55, "h", "p");
            await().untilAsserted(() ->
                    assertThat(telegram.calls("answercallbackquery")).hasSize(1));
            does("senddocument", "senddocument");
        }
    }

    @Test
    void waitsUntilItsScreenIsThere() {
        telegram.failing("sendmessage", page(502), flood(1));
        try (var rosalie = handingOver(Database.H2.fresh(), receipts())) {
            telegram.says(CAMILLE, "mes recettes");
            does("sendmessage", "sendmessage", "sendmessage", "senddocument");
            everythingIsOff(rosalie);
        }
    }

    @Test
    void isTriedAgainWhereTelegramHasTroubleOrAsksToWait() {
        telegram.failing("senddocument", flood(1), page(502), error(500, "Internal Server Error"));
        try (var rosalie = handingOver(Database.H2.fresh(), receipts())) {
            telegram.says(CAMILLE, "mes recettes");
            does("sendmessage", "senddocument", "senddocument", "senddocument", "senddocument");
            assertThat(documents())
                    .allSatisfy(call -> assertThat(call.get(NAME)).isEqualTo(ROWS));
            everythingIsOff(rosalie);
        }
    }

    @Test
    void isRepeatedOnceWhereNobodyKnowsWhetherItArrived() {
        telegram.failing("senddocument", lost(), lost(), lost());
        try (var rosalie = handingOver(Database.H2.fresh(), receipts())) {
            telegram.says(CAMILLE, "mes recettes");
            does("sendmessage", "senddocument", "senddocument");
            everythingIsOff(rosalie);
            does("sendmessage", "senddocument", "senddocument");
        }
    }

    @Test
    void isDroppedWithTheRestForAChatThatBlockedTheBot() {
        telegram.failing("sendmessage", error(403, "Forbidden: bot was blocked by the user"));
        try (var rosalie = handingOver(Database.H2.fresh(), receipts())) {
            telegram.says(CAMILLE, "mes recettes");
            does("sendmessage");
            everythingIsOff(rosalie);
            does("sendmessage");
        }
    }

    @Test
    void isGivenUpWhereItIsRefusedAndShownToNoLog(CapturedOutput output) {
        telegram.failing("senddocument", error(400, "Bad Request: file must be non-empty"));
        try (var rosalie = handingOver(Database.H2.fresh(), receipts())) {
            telegram.says(CAMILLE, "mes recettes");
            await().untilAsserted(() -> assertThat(rosalie.count("telegram_outbox", "dead_reason IS NOT NULL"))
                    .isEqualTo(1));
            assertThat(rosalie.count("telegram_outbox", "content IS NOT NULL")).isZero();
            telegram.says(CAMILLE, "encore");
            does("sendmessage", "senddocument", "sendmessage", "senddocument");
        }
        assertThat(output)
                .contains("will never arrive")
                .doesNotContain(NAME)
                .doesNotContain("Emma")
                .doesNotContain("recettes");
    }

    @Test
    void comesWithPlainWordsWhereTelegramCannotReadTheirMarkup() {
        telegram.failing("senddocument", error(400, "Bad Request: can't parse entities: Unsupported start tag"));
        try (var rosalie = handingOver(Database.H2.fresh(), receipts())) {
            telegram.says(CAMILLE, "mes recettes");
            does("sendmessage", "senddocument", "senddocument");
            assertThat(last().get("caption")).isEqualTo("Vos recettes");
            assertThat(last().get(NAME)).isEqualTo(ROWS);
            everythingIsOff(rosalie);
        }
    }

    @Test
    void cutsACaptionThatIsTooLong() {
        try (var rosalie = handingOver(Database.H2.fresh(), document("a.csv", "é".repeat(2_000), ROWS))) {
            telegram.says(CAMILLE, "mes recettes");
            does("sendmessage", "senddocument");
            assertThat(last().get("caption")).isEqualTo("é".repeat(1_023) + "…");
            everythingIsOff(rosalie);
        }
    }

    private Instance handingOver(String place, Document document) {
        ScriptedChat chat = new ScriptedChat();
        chat.script =
                heard -> Reply.show(screen(heard instanceof Heard.Press ? "vu" : "voilà " + presses.incrementAndGet()))
                        .with(document);
        return Instance.on(place, telegram, chat);
    }

    private static Document receipts() {
        return document(NAME, "Vos <b>recettes</b>", ROWS);
    }

    private static Document document(String name, String caption, String text) {
        return new Document(name, caption, text.getBytes(StandardCharsets.UTF_8));
    }

    private void does(String... methods) {
        await().untilAsserted(() -> assertThat(calls()).extracting(Call::method).containsExactly(methods));
    }

    private static void everythingIsOff(Instance rosalie) {
        await().untilAsserted(() ->
                assertThat(rosalie.count("telegram_outbox", "TRUE")).isZero());
    }

    private Call last() {
        return calls().getLast();
    }

    private List<Call> documents() {
        return telegram.calls("senddocument");
    }

    private List<Call> calls() {
        return telegram.calls(call -> call.chat() == CAMILLE);
    }
}
