package app.rosalie.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.PlaygroundTest;
import app.rosalie.playground.http.Json;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PressesTest extends PlaygroundTest {

    private static final String TOO_OLD =
            "Bad Request: query is too old and response timeout expired or query ID is invalid";

    private String pressed() throws Exception {
        bot.result("sendMessage", toEmma("?").set("reply_markup", keyboard(press("Oui", "y"))));
        return emma.presses("Oui");
    }

    private static ObjectNode answer(String id) {
        return Json.object().put("callback_query_id", id);
    }

    @Test
    void answersAPressOnce() throws Exception {
        var id = pressed();
        bot.result("answerCallbackQuery", answer(id).put("text", "Noté").put("show_alert", true));
        var toast = emma.awaitsToast(id);
        assertThat(toast.text()).isEqualTo("Noté");
        assertThat(toast.alert()).isTrue();
        assertThat(bot.refusal("answerCallbackQuery", answer(id))).isEqualTo(TOO_OLD);
    }

    @Test
    void forgetsAPressAfterHundredAndFiftySeconds() throws Exception {
        var inTime = pressed();
        clock.pass(Duration.ofSeconds(150));
        bot.result("answerCallbackQuery", answer(inTime));
        var late = pressed();
        clock.pass(Duration.ofSeconds(151));
        assertThat(bot.refusal("answerCallbackQuery", answer(late))).isEqualTo(TOO_OLD);
    }

    @Test
    void limitsTheToast() throws Exception {
        assertThat(bot.refusal("answerCallbackQuery", answer(pressed()).put("text", "a".repeat(201))))
                .isEqualTo("Bad Request: MESSAGE_TOO_LONG");
    }

    @Test
    void carriesWhatWasPressedAndWhere() throws Exception {
        var id = pressed();
        var query = bot.result("getUpdates", Json.object()).get(0).path("callback_query");
        assertThat(query.path("id").asString()).isEqualTo(id);
        assertThat(query.path("data").asString()).isEqualTo("y");
        assertThat(query.at("/from/first_name").asString()).isEqualTo("Emma");
        assertThat(query.at("/message/reply_markup/inline_keyboard/0/0/text").asString())
                .isEqualTo("Oui");
    }

    @Test
    void letsAPhonePressWhatIsNoLongerThere() throws Exception {
        emma.pressesData(77, "old");
        var query = bot.result("getUpdates", Json.object()).get(0).path("callback_query");
        assertThat(query.path("data").asString()).isEqualTo("old");
        assertThat(query.at("/message/date").asInt()).isZero();
    }
}
