package app.rosalie.playground;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.http.Json;
import app.rosalie.playground.storage.FolderStorage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a playground still knows that was closed and started on the same folder. */
class PlaygroundRestartTest {

    private static final long EMMA = 2001;

    private final TestClock clock = new TestClock();

    @TempDir
    private Path folder;

    private PlaygroundServer server;
    private BotCalls bot;
    private PlaygroundPhone emma;

    @BeforeEach
    void open() {
        start();
        emma = PlaygroundPhone.of(server.url(), EMMA, "Emma");
        emma.says("/start");
    }

    private void start() {
        server = PlaygroundServer.start(0, BotCalls.TOKEN, clock, FolderStorage.open(folder));
        bot = new BotCalls(server);
    }

    private void restart() {
        server.close();
        start();
        emma = PlaygroundPhone.known(server.url(), EMMA);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private int send(String text) throws Exception {
        var button = PlaygroundTest.keyboard(PlaygroundTest.press("Oui", "y"));
        return bot.result("sendMessage", PlaygroundTest.toEmma(text).set("reply_markup", button))
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

    @Test
    void showsTheConversationAsItWas() throws Exception {
        emma.sends("photo");
        emma.sends("sticker");
        emma.sends("document");
        emma.sharesContact("Léa Petit", "06 39 98 40 01");
        int id = send("Un");
        send("<b>Deux</b> https://example.org/");
        bot.result(
                "editMessageText",
                PlaygroundTest.about(id)
                        .put("text", "<b>Trois</b> & <a href=\"https://example.org/\">plus</a>")
                        .put("parse_mode", "HTML"));
        bot.upload("sendPhoto", PlaygroundTest.toEmma().put("caption", "Mars"), "photo", Pngs.of(720, 480, "Jauge"));
        bot.result("deleteMessage", PlaygroundTest.about(send("À effacer")));
        var before = emma.messages();
        restart();
        assertThat(emma.messages()).hasSize(8);
        assertThat(emma.messages().toString().replaceAll("127.0.0.1:\\d+", ""))
                .isEqualTo(before.toString().replaceAll("127.0.0.1:\\d+", ""));
        assertThat(PlaygroundPhone.download(emma.messages().get(3).file()))
                .isEqualTo("a planning".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void goesOnWithHigherNumbers() throws Exception {
        emma.says("un");
        var before = updates();
        bot.confirm(before);
        int lastMessage = send("deux");
        bot.result("deleteMessage", PlaygroundTest.about(lastMessage));
        restart();
        assertThat(emma.says("trois")).isGreaterThan(lastMessage);
        assertThat(ids(updates()))
                .singleElement()
                .satisfies(id -> assertThat(id).isGreaterThan(ids(before).getLast()));
    }

    @Test
    void handsOutWhatTheBotHadNotConfirmed() throws Exception {
        var first = updates();
        emma.says("un");
        emma.pressesData(send("deux"), "y");
        bot.confirm(first);
        var left = updates();
        restart();
        assertThat(updates()).isEqualTo(left).hasSize(2);
        bot.confirm(left);
        restart();
        assertThat(updates()).isEmpty();
    }

    @Test
    void forgetsWhatTheBotNeverAskedForInADay() throws Exception {
        clock.pass(Duration.ofHours(25));
        restart();
        assertThat(updates()).isEmpty();
    }

    @Test
    void leavesOldButtonsAndMessagesInTheBotsReach() throws Exception {
        int id = send("Un");
        restart();
        bot.confirm(updates());
        emma.presses("Oui");
        assertThat(updates().get(0).at("/callback_query/message/message_id").asInt())
                .isEqualTo(id);
        assertThat(bot.refusal(
                        "editMessageReplyMarkup",
                        PlaygroundTest.about(id)
                                .set("reply_markup", PlaygroundTest.keyboard(PlaygroundTest.press("Oui", "y")))))
                .contains("message is not modified");
        bot.result("editMessageText", PlaygroundTest.about(id).put("text", "Deux"));
        assertThat(emma.message(id).text()).isEqualTo("Deux");
    }

    @Test
    void sendsAgainByAnOldFileId() throws Exception {
        var photo = bot.upload("sendPhoto", PlaygroundTest.toEmma(), "photo", Pngs.of(720, 480, "Jauge"));
        restart();
        var fileId = photo.at("/result/photo/0/file_id").asString();
        bot.result("sendPhoto", PlaygroundTest.toEmma().put("photo", fileId));
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
        assertThat(bot.refusal("sendMessage", PlaygroundTest.toEmma("?")))
                .isEqualTo("Forbidden: bot was blocked by the user");
        emma.unblocks();
        restart();
        bot.result("sendMessage", PlaygroundTest.toEmma("!"));
        assertThat(bot.result("getChat", PlaygroundTest.toEmma())
                        .path("first_name")
                        .asString())
                .isEqualTo("Emma");
    }

    @Test
    void leavesOutWhatIsTorn() throws Exception {
        send("déchiré");
        send("entier");
        server.close();
        tear("messages/" + EMMA);
        tear("updates");
        tear("ids");
        start();
        emma = PlaygroundPhone.known(server.url(), EMMA);
        assertThat(emma.messages()).hasSize(2).noneMatch(seen -> seen.text().equals("déchiré"));
        send("nouveau");
        assertThat(emma.latest().text()).isEqualTo("nouveau");
    }

    /** The second half of what was written there is lost; of messages, of the second alone. */
    private void tear(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.sorted().toList()) {
                String content = Files.readString(file);
                if (!name.startsWith("messages") || content.contains("déchiré")) {
                    Files.writeString(file, content.substring(0, content.length() / 2));
                }
            }
        }
    }

    @Test
    void beginsAnewWhereAllIsUnreadable() throws Exception {
        server.close();
        for (var part : List.of("messages/" + EMMA, "chats", "updates", "ids", "files")) {
            spoil(folder.resolve(part));
        }
        start();
        emma = PlaygroundPhone.of(server.url(), EMMA, "Emma");
        assertThat(emma.messages()).isEmpty();
        emma.says("/start");
        assertThat(updates()).hasSize(1);
    }

    private static void spoil(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.write(file, new byte[] {0, -1, 7});
                }
            }
        }
    }

    @Test
    void playsOnInMemoryWhereThereCanBeNoFolder() throws Exception {
        server.close();
        var file = Files.writeString(folder.resolve("a-file"), "");
        server = PlaygroundServer.start(0, BotCalls.TOKEN, clock, FolderStorage.open(file.resolve("below")));
        bot = new BotCalls(server);
        PlaygroundPhone.of(server.url(), EMMA, "Emma").says("/start");
        assertThat(updates()).hasSize(1);
    }
}
