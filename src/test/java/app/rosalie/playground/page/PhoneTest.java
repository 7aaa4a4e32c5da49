package app.rosalie.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.PlaygroundTest;
import app.rosalie.playground.http.Json;
import org.junit.jupiter.api.Test;

/** What the bot hears of what is done with a phone. */
class PhoneTest extends PlaygroundTest {

    @Test
    void tellsAboutEditsStickersAndGroups() throws Exception {
        int id = emma.says("bonjour");
        emma.edits(id, "bonsoir");
        emma.sends("sticker");
        emma.sends("voice");
        emma.sends("photo");
        emma.sends("contact");
        emma.saysInGroup("coucou");
        emma.sharesContact("Léa de Petit", "06 12 34 56 78");
        emma.sharesOwnContact("0612345679");
        var updates = bot.result("getUpdates", Json.object());
        assertThat(updates.get(1).at("/edited_message/text").asString()).isEqualTo("bonsoir");
        assertThat(updates.get(2).at("/message/sticker/emoji").asString()).isNotEmpty();
        assertThat(updates.get(3).at("/message/voice/duration").asInt()).isPositive();
        assertThat(updates.get(4).at("/message/photo/0/width").asInt()).isPositive();
        assertThat(updates.get(5).at("/message/contact/phone_number").asString())
                .startsWith("+33");
        assertThat(updates.get(7).at("/message/contact").toString())
                .isEqualTo("{\"phone_number\":\"06 12 34 56 78\",\"first_name\":\"Léa\",\"last_name\":\"de Petit\"}");
        assertThat(updates.get(8).at("/message/contact/user_id").asLong()).isEqualTo(emma.id());
        assertThat(updates.get(6).at("/message/chat/type").asString()).isEqualTo("supergroup");
        var group = updates.get(6).at("/message/chat/id").asLong();
        bot.result("sendMessage", Json.object().put("chat_id", group).put("text", "Je parle en privé"));
    }
}
