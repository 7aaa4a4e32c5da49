package app.rosalie.telegram;

import static app.rosalie.telegram.ScriptedChat.screen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.chat.Button;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Messenger;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.HelpAction;
import app.rosalie.chat.action.HomeAction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.CannotAcquireLockException;

/** From an update to its answer, on both databases; each test has a chat of its own. */
@ParameterizedClass
@EnumSource
class ReceivingTest {

    private static final AtomicInteger CHATS = new AtomicInteger(100);
    private static TelegramDouble telegram;
    private static Instance rosalie;

    @Parameter
    Database database;

    private final long camille = CHATS.incrementAndGet();

    @BeforeParameterizedClassInvocation
    static void start(Database database) {
        telegram = new TelegramDouble();
        rosalie = Instance.on(database.fresh(), telegram);
        rosalie.sql().execute("CREATE TABLE deed (chat_id BIGINT, what VARCHAR(100))");
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        rosalie.close();
        telegram.close();
    }

    @AfterEach
    void echo() {
        rosalie.chat.script = ScriptedChat::echo;
    }

    @Test
    void answersWhatWasTypedAndKeepsOnlyItsId() {
        int update = telegram.says(camille, "bonjour");
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).containsExactly("bonjour"));
        await().untilAsserted(() -> assertThat(rosalie.count("telegram_outbox", "chat_id = " + camille))
                .isZero());
        assertThat(rosalie.count("telegram_inbox", "chat_id = " + camille)).isZero();
        assertThat(rosalie.count("telegram_seen", "update_id = " + update)).isEqualTo(1);
        assertThat(rosalie.chat.heard).anySatisfy(heard -> {
            assertThat(heard).isInstanceOf(Heard.Text.class);
            assertThat(heard.speaker().chatId()).isEqualTo(camille);
            assertThat(heard.speaker().language()).isEqualTo("fr");
        });
    }

    @Test
    void hearsAnUpdateThatComesTwiceOnce() {
        int update = telegram.says(camille, "une fois");
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).hasSize(1));
        telegram.jumpTo(update);
        telegram.says(camille, "une fois");
        telegram.says(camille, "encore");
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).containsExactly("une fois", "encore"));
    }

    @Test
    void hearsUpdatesWhoseIdsJump() {
        int update = telegram.says(camille, "un");
        telegram.jumpTo(update + 1_000_000);
        telegram.says(camille, "deux");
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).hasSize(2));
        telegram.jumpTo(update + 500_000);
        telegram.says(camille, "trois");
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).containsExactly("un", "deux", "trois"));
    }

    @Test
    void stepsOverUpdatesThatCannotBeRead() {
        telegram.update("\"message\":\"oops\"");
        telegram.update("\"message\":{\"chat\":{\"id\":\"text\"}}");
        telegram.update("\"message\":{\"chat\":{\"id\":" + camille + ",\"type\":\"private\"},\"from\":{\"id\":{}}}");
        telegram.raw("{\"update_id\":" + telegram.update("\"poll\":{}") * 1000 + ",\"message\":{\"text\":\"\\ud8\"}");
        telegram.says(camille, "après");
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).containsExactly("après"));
    }

    @Test
    void keepsTheOrderOfEachChat() {
        List<String> said = IntStream.range(0, 40).mapToObj(i -> "n" + i).toList();
        long[] chats =
                IntStream.range(0, 5).mapToLong(i -> CHATS.incrementAndGet()).toArray();
        for (String text : said) {
            for (long chat : chats) {
                telegram.says(chat, text);
            }
        }
        for (long chat : chats) {
            await().untilAsserted(() -> assertThat(telegram.texts(chat)).containsExactlyElementsOf(said));
        }
    }

    @Test
    void takesBackWhatABugDidAndApologises() {
        rosalie.chat.script = heard -> {
            rosalie.sql().update("INSERT INTO deed VALUES (?, 'half done')", camille);
            throw new IllegalStateException("a bug");
        };
        telegram.says(camille, "casse");
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).containsExactly("sorry"));
        assertThat(rosalie.count("deed", "chat_id = " + camille)).isZero();
        assertThat(rosalie.chat.bugs).last().asString().contains("a bug");
        telegram.says(camille, "encore");
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).containsExactly("sorry", "sorry"));
    }

    @Test
    void keepsWhatATurnDid() {
        rosalie.chat.script = heard -> {
            rosalie.sql().update("INSERT INTO deed VALUES (?, 'done')", camille);
            return Reply.show(screen("noté"));
        };
        telegram.says(camille, "note");
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).containsExactly("noté"));
        assertThat(rosalie.count("deed", "chat_id = " + camille)).isEqualTo(1);
    }

    @Test
    void triesAgainWhereTransactionsGotInEachOthersWay() {
        AtomicInteger attempts = new AtomicInteger();
        rosalie.chat.script = heard -> {
            if (attempts.incrementAndGet() < 3) {
                throw new CannotAcquireLockException("40P01");
            }
            return Reply.show(screen("passé"));
        };
        telegram.says(camille, "ensemble");
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).containsExactly("passé"));
    }

    @Test
    void writesOverThePressedMessageAndAnswersThePressOnce() {
        rosalie.chat.script = heard -> Reply.show(screen("accueil")).toast("Voilà");
        telegram.presses(camille, 55, "h", "press-" + camille);
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).containsExactly("accueil"));
        assertThat(telegram.calls("editmessagetext")).anySatisfy(edit -> {
            assertThat(edit.chat()).isEqualTo(camille);
            assertThat(edit.get("message_id")).isEqualTo("55");
            assertThat(edit.get("parse_mode")).isEqualTo("HTML");
            assertThat(edit.get("link_preview_options")).contains("true");
        });
        assertAnsweredOnce("Voilà");
        assertThat(rosalie.chat.heard)
                .last()
                .isInstanceOfSatisfying(
                        Heard.Press.class, press -> assertThat(press.action()).isEqualTo(new HomeAction.Open()));
    }

    @Test
    void answersThePressAlsoWhereTheRoomThrows() {
        rosalie.chat.script = heard -> {
            throw new IllegalStateException("a bug");
        };
        telegram.presses(camille, 55, "h", "press-" + camille);
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).containsExactly("sorry"));
        assertAnsweredOnce("");
    }

    @Test
    void answersThePressAlsoWhereThereIsNothingToSay() {
        rosalie.chat.script = heard -> Reply.silence();
        telegram.presses(camille, 55, "no.such.code", "press-" + camille);
        assertAnsweredOnce("");
        assertThat(telegram.texts(camille)).isEmpty();
        assertThat(rosalie.chat.heard).last().isInstanceOf(Heard.StalePress.class);
    }

    @Test
    void showsButtonsWithTheirTones() {
        Screen screen = new Screen(
                "choisir",
                List.of(
                        List.of(
                                Button.of("Oui", new HomeAction.Open()).good(),
                                Button.of("Non", new HelpAction.Open()).danger()),
                        List.of(
                                new Button.Link("Plan", java.net.URI.create("https://example.org/?a=1&b=2")),
                                new Button.Copy("Copier", "+33 6"))),
                null,
                null);
        rosalie.chat.script = heard -> Reply.show(screen);
        telegram.says(camille, "boutons");
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).hasSize(1));
        String keyboard =
                telegram.calls(call -> call.chat() == camille).getFirst().get("reply_markup");
        assertThat(keyboard)
                .contains("\"callback_data\":\"h\"", "\"style\":\"success\"", "\"style\":\"danger\"")
                .contains("\"url\":\"https://example.org/?a=1&b=2\"", "\"copy_text\":{\"text\":\"+33 6\"}");
    }

    @Test
    void noticesABlockAndForgetsItWhenThePersonSpeaks() {
        Messenger messenger = rosalie.context.getBean(Messenger.class);
        telegram.says(camille, "bonjour");
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).hasSize(1));
        telegram.update(
                "\"my_chat_member\":{\"chat\":{\"id\":%1$d,\"type\":\"private\"},\"from\":{\"id\":%1$d},\"new_chat_member\":{\"status\":\"kicked\"}}"
                        .formatted(camille));
        await().until(() -> !messenger.reaches(camille));
        telegram.says(camille, "me revoilà");
        await().until(() -> messenger.reaches(camille));
    }

    @Test
    void pushesOnlyWhatWasCommitted() {
        rosalie.chat.script = heard -> {
            if (!rosalie.chat.heard.isEmpty() && heard instanceof Heard.Text(var who, var text)) {
                rosalie.context
                        .getBean(Messenger.class)
                        .push(camille, screen("alerte " + text), Messenger.Urgency.ALERT);
                if (text.equals("non")) {
                    throw new IllegalStateException("a bug");
                }
            }
            return Reply.silence();
        };
        telegram.says(camille, "non");
        telegram.says(camille, "oui");
        await().untilAsserted(() -> assertThat(telegram.texts(camille)).contains("sorry", "alerte oui"));
        assertThat(telegram.texts(camille)).doesNotContain("alerte non");
    }

    @Test
    void presentsItself() {
        await().untilAsserted(() ->
                assertThat(telegram.calls("setmyshortdescription")).hasSize(1));
        assertThat(telegram.calls("setmycommands").getFirst().get("commands")).contains("start", "Commencer");
        assertThat(telegram.calls("setmydescription").getFirst().get("description"))
                .isEqualTo("Bonjour");
    }

    private void assertAnsweredOnce(String toast) {
        await().untilAsserted(() -> assertThat(answers()).hasSize(1));
        await().untilAsserted(() -> assertThat(rosalie.count("telegram_outbox", "chat_id = " + camille))
                .isZero());
        assertThat(answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.get("text")).isEqualTo(toast));
    }

    private List<TelegramDouble.Call> answers() {
        return new ArrayList<>(telegram.calls(call -> call.method().equals("answercallbackquery")
                && call.get("callback_query_id").equals("press-" + camille)));
    }
}
