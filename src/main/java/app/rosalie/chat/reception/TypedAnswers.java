package app.rosalie.chat.reception;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.room.FreeText;
import app.rosalie.chat.room.Room;
import org.springframework.stereotype.Component;

/** What is typed goes to the room that has asked, and where none has, or it is plainly about something else, is free text. */
@Component
class TypedAnswers {

    private final RoomDirectory rooms;
    private final FreeText freeText;

    TypedAnswers(RoomDirectory rooms, FreeText freeText) {
        this.rooms = rooms;
        this.freeText = freeText;
    }

    Reply hear(Pro pro, String text) {
        Question asked = pro.asked();
        return asked == null || asked.asksNothing() || (asked.asksInPassing() && freeText.isPlain(pro, text))
                ? freeText.hear(pro, text)
                : answer(pro, asked, text);
    }

    /** Only rooms for professionals ask. */
    Reply answer(Pro pro, Question asked, String text) {
        return rooms.thatAsked(asked) instanceof Room<?, ?> room
                ? answer(room, pro, asked, text)
                : freeText.hear(pro, text);
    }

    @SuppressWarnings("unchecked")
    private static <Q extends Question> Reply answer(Room<?, Q> room, Pro pro, Question asked, String text) {
        return room.hear(pro, (Q) asked, text);
    }
}
