package app.rosalie.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.PlaygroundTest;
import app.rosalie.playground.http.Json;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EditMethodsTest extends PlaygroundTest {

    private static final String NOT_MODIFIED =
            "Bad Request: message is not modified: specified new message content and "
                    + "reply markup are exactly the same as a current content and reply markup of the message";

    @Test
    void changesATextInPlaceAndDropsTheButtonsThatAreNotSentAgain() throws Exception {
        int id = bot.result("sendMessage", toEmma("Un").set("reply_markup", keyboard(press("Oui", "y"))))
                .path("message_id")
                .asInt();
        bot.result("editMessageText", about(id).put("text", "Deux"));
        assertThat(emma.message(id).text()).isEqualTo("Deux");
        assertThat(emma.message(id).rows()).isEmpty();
        assertThat(emma.message(id).edited()).isTrue();
    }

    @Test
    void refusesAnEditThatChangesNothing() throws Exception {
        int id = send("Pareil");
        assertThat(bot.refusal("editMessageText", about(id).put("text", "Pareil")))
                .isEqualTo(NOT_MODIFIED);
        assertThat(bot.refusal("editMessageReplyMarkup", about(id))).isEqualTo(NOT_MODIFIED);
        bot.result("editMessageReplyMarkup", about(id).set("reply_markup", keyboard(press("Oui", "y"))));
        bot.result("editMessageText", about(id).put("text", "<b>Pareil</b>").put("parse_mode", "HTML"));
    }

    @Test
    void findsNoMessageToEditWhereThereIsNone() throws Exception {
        int id = send("À effacer");
        bot.result("deleteMessage", about(id));
        assertThat(bot.refusal("editMessageText", about(id).put("text", "?")))
                .isEqualTo("Bad Request: message to edit not found");
        assertThat(bot.refusal("deleteMessage", about(id))).isEqualTo("Bad Request: message to delete not found");
        assertThat(emma.messages()).noneMatch(message -> message.id() == id);
    }

    @Test
    void editsOnlyWhatTheBotWrote() throws Exception {
        int hers = emma.says("Bonjour");
        assertThat(bot.refusal("editMessageText", about(hers).put("text", "?")))
                .isEqualTo("Bad Request: message can't be edited");
        bot.result("deleteMessage", about(hers));
    }

    @Test
    void knowsNoCaptionOfAText() throws Exception {
        assertThat(bot.refusal("editMessageCaption", about(send("Texte")).put("caption", "?")))
                .isEqualTo("Bad Request: there is no caption in the message to edit");
    }

    @Test
    void deletesNothingOlderThanTwoDays() throws Exception {
        int id = send("Vieux");
        clock.pass(Duration.ofHours(49));
        assertThat(bot.refusal("deleteMessage", about(id)))
                .isEqualTo("Bad Request: message can't be deleted for everyone");
    }

    @Test
    void acceptsOnlyAnInlineKeyboardOnAnEdit() throws Exception {
        var markup = Json.read("{\"keyboard\":[[{\"text\":\"Oui\"}]]}");
        assertThat(bot.refusal(
                        "editMessageText", about(send("?")).put("text", "!").set("reply_markup", markup)))
                .isEqualTo("Bad Request: inline keyboard expected");
    }
}
