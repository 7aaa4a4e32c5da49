package app.rosalie.telegram;

import static app.rosalie.telegram.Fault.answered;
import static app.rosalie.telegram.Fault.broken;
import static app.rosalie.telegram.Fault.flood;
import static app.rosalie.telegram.Fault.refused;
import static app.rosalie.telegram.ScriptedChat.screen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.chat.Button;
import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.HomeAction;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong on the way to Telegram, and what becomes of it; each test has a person of its own. */
class SendingTest {
    @RegisterExtension
    private static final Testbed BED = new Testbed();

    private final TestTelegram telegram = BED.telegram;
    private final Instance rosalie = BED.rosalie;
    private final Person camille = telegram.person();

    @Test
    void triesAgainWhereTelegramHasTrouble() {
        telegram.fails("sendMessage", broken().times(2));
        camille.says("quand même");
        camille.sees("quand même");
    }

    /** Of a call that exists nobody but somebody else says that it does not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    200 | null
                    200 | {}
                    200 | {"ok":true,"result":
                    404 | {"ok":false,"error_code":404,"description":"Not Found"}
                    404 | null
                    """)
    void triesAgainWhereAnAnswerMakesNoSense(int status, String body) {
        telegram.fails("sendMessage", answered(status, body));
        camille.says("quand même");
        camille.sees("quand même");
        assertThat(deadReasons()).isEmpty();
    }

    @Test
    void givesUpWhatIsRefusedAndGoesOn() {
        telegram.fails("sendMessage", refused("chat not found"));
        camille.says("perdu");
        camille.says("suite");
        camille.sees("suite");
        assertThat(deadReasons()).singleElement().asString().contains("chat not found");
    }

    @Test
    void dropsEverythingForAChatThatBlockedTheBot() {
        rosalie.chat.script = heard -> {
            Stream.of("a", "b", "c", "d", "e")
                    .forEach(text -> rosalie.messenger().push(camille.id(), screen(text), Urgency.DIGEST));
            camille.phone().blocks();
            return ScriptedChat.echo(heard);
        };
        camille.says("bonjour");
        await().until(() -> !rosalie.messenger().reaches(camille.id()));
        rosalie.sendsAllTo(camille.id());
        rosalie.push(camille.id(), "dans le vide", Urgency.ALERT);
        assertThat(rosalie.count("telegram_outbox", "chat_id = " + camille.id()))
                .isZero();
        camille.sees();
    }

    @Test
    void sendsAfterTheWaitThatTelegramAsksFor() {
        var floods = rosalie.context.getBean(MeterRegistry.class).counter("rosalie.telegram.floods");
        double before = floods.count();
        telegram.fails("sendMessage", flood(1));
        camille.says("patience");
        camille.sees("patience");
        assertThat(floods.count()).isEqualTo(before + 1);
    }

    @Test
    void sendsWithoutMarkupWhereTelegramCannotReadIt() {
        camille.says("<x>Emma</x> &amp; Léa");
        camille.sees("Emma & Léa");
        camille.causes("sendmessage", "sendmessage");
        assertThat(camille.lastCall().get("parse_mode")).isEmpty();
    }

    @Test
    void takesNotModifiedForSuccess() {
        camille.greets();
        camille.presses();
        camille.sees("seen");
        String press = camille.presses();
        assertThat(camille.answerTo(press)).isEmpty();
        rosalie.sendsAllTo(camille.id());
        camille.causes("sendmessage", "editmessagetext", "editmessagetext");
    }

    @Test
    void sendsAnewWhereTheMessageIsGone() {
        camille.greets();
        int pressed = camille.last().id();
        camille.phone().clears();
        camille.phone().pressesData(pressed, "h");
        camille.sees("seen");
        camille.causes("sendmessage", "editmessagetext", "sendmessage");
    }

    @Test
    void answersPressesTooOldWithoutFuss() {
        camille.greets();
        telegram.fails("answerCallbackQuery", refused("query is too old and response timeout expired"));
        camille.presses();
        camille.sees("seen");
        rosalie.sendsAllTo(camille.id());
        assertThat(camille.phone().toasts()).isEmpty();
        assertThat(deadReasons()).isEmpty();
    }

    @Test
    void cutsWhatIsTooLong() {
        Screen screen = new Screen(
                "<b>" + "é".repeat(5_000) + "</b>",
                List.of(Collections.nCopies(10, Button.of("b", new HomeAction.Open()))),
                null,
                null);
        rosalie.chat.script = heard -> Reply.show(screen);
        camille.says("long");
        camille.sees("é".repeat(4_095) + "…");
        assertThat(camille.last().html()).endsWith("é…</b>");
        assertThat(camille.last().rows()).extracting(List::size).containsExactly(8, 2);
    }

    @Test
    void tellsNobodyTheToken() {
        telegram.fails("sendMessage", refused("what?"));
        camille.says("chut");
        await().untilAsserted(() -> assertThat(deadReasons()).hasSize(1));
        assertThat(deadReasons()).noneMatch(reason -> reason.contains("Secret-Token"));
    }

    private List<String> deadReasons() {
        return rosalie.sql()
                .queryForList(
                        "SELECT dead_reason FROM telegram_outbox WHERE dead_since IS NOT NULL AND chat_id = ?",
                        String.class,
                        camille.id());
    }
}
