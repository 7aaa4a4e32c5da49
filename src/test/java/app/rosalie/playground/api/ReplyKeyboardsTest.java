package app.rosalie.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.PlaygroundTest;
import app.rosalie.playground.http.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ReplyKeyboardsTest extends PlaygroundTest {

    private static final String SHARE =
            "{\"keyboard\":[[{\"text\":\"Partager\",\"request_contact\":true}],[\"Plus tard\"]],\"one_time_keyboard\":true}";

    @Test
    void standsBelowTheChatUntilItIsTakenAway() throws Exception {
        bot.result("sendMessage", with("Votre numéro ?", SHARE));
        assertThat(emma.below().orElseThrow()).containsExactly(List.of("Partager"), List.of("Plus tard"));
        assertThat(emma.latest().rows()).isEmpty();
        send("Et ?");
        bot.result("sendMessage", with("?", "{\"force_reply\":true}"));
        assertThat(emma.below()).isPresent();
        bot.result("sendMessage", with("Merci", "{\"remove_keyboard\":true}"));
        assertThat(emma.below()).isEmpty();
    }

    @Test
    void sharesHerOwnNumberAsAnAnswer() throws Exception {
        int asked = bot.result("sendMessage", with("Votre numéro ?", SHARE))
                .path("message_id")
                .asInt();
        emma.pressesBelow("Partager");
        var message = nextUpdate().path("message");
        assertThat(message.at("/contact/user_id").asLong()).isEqualTo(emma.id());
        assertThat(message.at("/contact/phone_number").asString()).matches("3363998\\d{4}");
        assertThat(message.at("/reply_to_message/message_id").asInt()).isEqualTo(asked);
        assertThat(emma.below()).isPresent();
        assertThat(emma.isBelowFolded()).isTrue();
    }

    @Test
    void writesWhatAnotherKeySays() throws Exception {
        bot.result("sendMessage", with("Votre numéro ?", SHARE));
        emma.pressesBelow("Plus tard");
        assertThat(nextUpdate().at("/message/text").asString()).isEqualTo("Plus tard");
    }

    @Test
    void comesWithNewMessagesOnly() throws Exception {
        int plain = bot.result("sendMessage", toEmma("a")).path("message_id").asInt();
        assertThat(bot.refusal("editMessageText", with("b", SHARE).put("message_id", plain)))
                .isEqualTo("Bad Request: inline keyboard expected");
        int keyed =
                bot.result("sendMessage", with("c", SHARE)).path("message_id").asInt();
        assertThat(bot.refusal("editMessageText", toEmma("d").put("message_id", keyed)))
                .isEqualTo("Bad Request: message can't be edited");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'keyboard':7}|field "keyboard" must be of type Array
            {'keyboard':[7]}|field "keyboard" must be an Array of Arrays
            {'keyboard':[[{'request_contact':true}]]}|can't parse keyboard button: Can't find field "text"
            {'keyboard':[[7]]}|can't parse keyboard button: expected an Object
            """)
    void refusesWhatIsNoKeyboard(String markup, String why) throws Exception {
        assertThat(bot.refusal("sendMessage", with("?", markup.replace('\'', '"'))))
                .isEqualTo("Bad Request: " + why);
    }

    private ObjectNode with(String text, String markup) {
        var params = toEmma(text);
        params.set("reply_markup", Json.read(markup));
        return params;
    }

    private JsonNode nextUpdate() throws Exception {
        return bot.result("getUpdates", Json.object().put("offset", -1)).get(0);
    }
}
