package app.rosalie.playground;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.http.Json;
import app.rosalie.playground.storage.FolderStorage;
import app.rosalie.playground.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a playground still knows that was closed and started on the same folder. */
class PlaygroundRestartTest extends PlaygroundTest {

    @TempDir
    private Path folder;

    @Override
    protected Storage storage() {
        return FolderStorage.open(folder);
    }

    private int sendWithButton(String text) throws Exception {
        return bot.result("sendMessage", toEmma(text).set("reply_markup", keyboard(press("Oui", "y"))))
                .path("message_id")
                .asInt();
    }

    private JsonNode updates() throws Exception {
        return bot.result("getUpdates", Json.object());
    }

    private static List<Long> ids(JsonNode updates) {
        return updates.values().stream()
                .map(update -> update.path("update_id").asLong())
                .toList();
    }

    /** What is on her screen, wherever the playground listens. */
    private String screen() {
        return emma.messages().toString().replaceAll("127.0.0.1:\\d+", "");
    }

    @Test
    void showsWhatWasSaidAsItWas() throws Exception {
        int id = sendWithButton("Un");
        sendWithButton("<b>Deux</b> https://example.org/");
        bot.result(
                "editMessageText",
                about(id)
                        .put("text", "<b>Trois</b> & <a href=\"https://example.org/\">plus</a>")
                        .put("parse_mode", "HTML"));
        bot.result("deleteMessage", about(send("À effacer")));
        var before = screen();
        restart();
        assertThat(emma.messages()).hasSize(3);
        assertThat(screen()).isEqualTo(before);
    }

    @Test
    void showsWhatWasSentAsItWas() throws Exception {
        int file = emma.sends("document");
        emma.sends("photo");
        emma.sends("sticker");
        emma.sharesContact("Léa Petit", "06 39 98 40 01");
        sendPhoto(Pngs.of(720, 480, "Jauge"), "Mars");
        var before = screen();
        restart();
        assertThat(emma.messages()).hasSize(6);
        assertThat(screen()).isEqualTo(before);
        assertThat(PlaygroundPhone.download(emma.message(file).file()))
                .isEqualTo("a planning".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void goesOnWithHigherNumbers() throws Exception {
        emma.says("un");
        var before = updates();
        bot.confirm(before);
        int lastMessage = send("deux");
        bot.result("deleteMessage", about(lastMessage));
        restart();
        assertThat(emma.says("trois")).isGreaterThan(lastMessage);
        assertThat(ids(updates()))
                .singleElement()
                .satisfies(id -> assertThat(id).isGreaterThan(ids(before).getLast()));
    }

    @Test
    void handsOutWhatTheBotHadNotConfirmed() throws Exception {
        emma.says("un");
        emma.pressesData(sendWithButton("deux"), "y");
        var left = updates();
        restart();
        assertThat(updates()).isEqualTo(left).hasSize(2);
        bot.confirm(left);
        restart();
        assertThat(updates()).isEmpty();
    }

    @Test
    void forgetsWhatTheBotDidNotAskForInADay() throws Exception {
        emma.says("hier");
        clock.pass(Duration.ofHours(25));
        restart();
        assertThat(updates()).isEmpty();
    }

    @Test
    void leavesOldButtonsAndMessagesInTheBotsReach() throws Exception {
        int id = sendWithButton("Un");
        restart();
        emma.presses("Oui");
        assertThat(updates().get(0).at("/callback_query/message/message_id").asInt())
                .isEqualTo(id);
        var same = about(id).set("reply_markup", keyboard(press("Oui", "y")));
        assertThat(bot.refusal("editMessageReplyMarkup", same)).contains("message is not modified");
        bot.result("editMessageText", about(id).put("text", "Deux"));
        assertThat(emma.message(id).text()).isEqualTo("Deux");
    }

    @Test
    void sendsAgainByAnOldFileId() throws Exception {
        var photo = bot.upload("sendPhoto", toEmma(), "photo", Pngs.of(720, 480, "Jauge"));
        restart();
        var fileId = photo.at("/result/photo/0/file_id").asString();
        bot.result("sendPhoto", toEmma().put("photo", fileId));
        assertThat(emma.latest().alt()).isEqualTo("Jauge");
    }

    @Test
    void knowsWhoBlockedTheBotAndWhoEmptiedHerChat() throws Exception {
        emma.saysInGroup("coucou");
        emma.blocks();
        emma.clears();
        restart();
        assertThat(emma.messages()).isEmpty();
        assertThat(emma.group().messages()).hasSize(1);
        assertThat(bot.refusal("sendMessage", toEmma("?"))).isEqualTo("Forbidden: bot was blocked by the user");
        emma.unblocks();
        restart();
        send("!");
        assertThat(bot.result("getChat", toEmma()).path("first_name").asString())
                .isEqualTo("Emma");
    }
}
