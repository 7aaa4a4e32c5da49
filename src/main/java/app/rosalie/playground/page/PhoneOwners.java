package app.rosalie.playground.page;

import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.state.Conversation;
import app.rosalie.playground.state.Conversations;
import app.rosalie.playground.state.Person;
import java.util.Map;

/** Who has a phone: everybody who is asked for. */
final class PhoneOwners {

    private static final Map<Long, String> WELL_KNOWN =
            Map.of(1001L, "Camille", 2001L, "Emma", 2002L, "Léa", 3001L, "Sarah");
    private static final String LANGUAGE = "fr";

    private final Conversations chats;

    PhoneOwners(Conversations chats) {
        this.chats = chats;
    }

    /** @throws Refusal where there can be no such person, and no such group is known */
    Conversation chat(long chatId) {
        var chat = chats.find(chatId);
        if (chat != null) {
            return chat;
        }
        if (chatId <= 0) {
            throw Refusal.notFound();
        }
        return chats.of(new Person(chatId, WELL_KNOWN.getOrDefault(chatId, "Personne " + chatId), LANGUAGE));
    }
}
