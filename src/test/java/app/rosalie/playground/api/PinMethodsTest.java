package app.rosalie.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.PlaygroundTest;
import app.rosalie.playground.storage.MemoryStorage;
import app.rosalie.playground.storage.Storage;
import org.junit.jupiter.api.Test;

class PinMethodsTest extends PlaygroundTest {

    private final Storage storage = new MemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }

    @Test
    void pinsWhatTheBotWroteAndWhatSheWrote() throws Exception {
        int his = send("Un");
        assertThat(bot.result("pinChatMessage", about(his).put("disable_notification", true))
                        .asBoolean())
                .isTrue();
        assertThat(emma.pinned()).contains(his);
        int hers = emma.says("Deux");
        bot.result("pinChatMessage", about(hers));
        bot.result("pinChatMessage", about(hers));
        assertThat(emma.pinned()).contains(hers);
    }

    @Test
    void showsTheNewestAndThenTheOneBefore() throws Exception {
        int first = send("Un");
        int second = send("Deux");
        bot.result("pinChatMessage", about(second));
        bot.result("pinChatMessage", about(first));
        assertThat(emma.pinned()).contains(second);
        assertThat(bot.result("getChat", toEmma())
                        .at("/pinned_message/message_id")
                        .asInt())
                .isEqualTo(second);
        bot.result("unpinChatMessage", toEmma());
        assertThat(emma.pinned()).contains(first);
        bot.result("unpinChatMessage", about(first));
        bot.result("unpinChatMessage", about(first));
        assertThat(emma.pinned()).isEmpty();
    }

    @Test
    void unpinsAll() throws Exception {
        bot.result("pinChatMessage", about(send("Un")));
        bot.result("pinChatMessage", about(send("Deux")));
        bot.result("unpinAllChatMessages", toEmma());
        assertThat(emma.pinned()).isEmpty();
        assertThat(bot.result("getChat", toEmma()).has("pinned_message")).isFalse();
    }

    @Test
    void refusesWhatIsNotThere() throws Exception {
        assertThat(bot.refusal("pinChatMessage", about(77))).isEqualTo("Bad Request: message to pin not found");
        assertThat(bot.refusal("pinChatMessage", toEmma()))
                .isEqualTo("Bad Request: message identifier is not specified");
        assertThat(bot.refusal("unpinChatMessage", about(77))).isEqualTo("Bad Request: message to unpin not found");
        assertThat(bot.refusal("unpinChatMessage", toEmma())).isEqualTo("Bad Request: message to unpin not found");
        int id = send("Un");
        emma.blocks();
        assertThat(bot.refusal("pinChatMessage", about(id))).isEqualTo("Forbidden: bot was blocked by the user");
    }

    @Test
    void unpinsWhatIsDeletedOrCleared() throws Exception {
        int first = send("Un");
        int second = send("Deux");
        bot.result("pinChatMessage", about(first));
        bot.result("pinChatMessage", about(second));
        bot.result("deleteMessage", about(second));
        assertThat(emma.pinned()).contains(first);
        emma.clears();
        assertThat(emma.pinned()).isEmpty();
    }

    @Test
    void remainsPinnedOverARestart() throws Exception {
        int id = send("Un");
        bot.result("pinChatMessage", about(id));
        restart();
        assertThat(emma.pinned()).contains(id);
    }
}
