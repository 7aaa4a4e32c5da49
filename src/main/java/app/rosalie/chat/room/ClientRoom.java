package app.rosalie.chat.room;

import app.rosalie.chat.Heard;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.SentPhoto;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AtSalon;
import app.rosalie.chat.question.Question;
import java.util.List;
import java.util.Optional;

/**
 * A room for the clients of the salon that the action names. What it shows is that salon's public side. What a client types is
 * heard by {@link ClientText}, unless the room has asked for it.
 */
public non-sealed interface ClientRoom<A extends Action & AtSalon, Q extends Question> extends AnyRoom<A, Q> {

    Reply on(SalonClient client, A action);

    /** The action names no salon that there is, or one that the speaker knows nothing of. */
    Reply withoutSalon(Speaker speaker);

    /** The same where what is said of it depends on the action. */
    default Reply withoutSalon(Speaker speaker, A action) {
        return withoutSalon(speaker);
    }

    /** What is typed while a question of this room is open that is {@link app.rosalie.chat.question.AskedAtSalon}; empty where it is about something else. */
    default Optional<Reply> hear(SalonClient client, Q question, String text) {
        return Optional.empty();
    }

    /** The same for a card out of her phone's address book, her own for instance. */
    default Optional<Reply> share(SalonClient client, Q question, Heard.Contact contact) {
        return Optional.empty();
    }

    /** The same for photos that came together, where the question {@link app.rosalie.chat.question.AskedAtSalon#takesPhoto takes} any. */
    default Optional<Reply> photos(SalonClient client, Q question, List<SentPhoto> photos) {
        return Optional.empty();
    }
}
