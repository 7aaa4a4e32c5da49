package app.rosalie.chat.visit;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said while one visit is confirmed, cancelled or noted about. */
public enum VisitRoomPhrase implements Phrase {
    CONFIRM_ANYWAY,
    CONFIRMED("client"),
    ALSO_ASKED("count"),
    PROPOSE_TO("client"),
    DECLINED("client"),
    CANCELLED("client", "late"),
    FREED("day", "start", "end"),
    ASKED_THEN("client", "time"),
    ASK_CANCEL("client", "day", "time"),
    DEPOSIT_WAS_PAID("kind", "amount", "owed"),
    CHOOSE_DEPOSIT_KIND,
    WHO_CANCELS,
    CANCELLED_BY_CLIENT,
    CANCELLED_BY_PRO,
    KEEP,
    ASK_CANCEL_SCOPE("client", "day"),
    CANCELLED_SEVERAL("client", "count"),
    WITHDRAWN,
    TELL_CONFIRMED("first", "title", "day", "time", "salon"),
    TELL_CANCELLED("first", "title", "day", "time", "salon"),
    TELL_DECLINED("first", "title", "day", "time", "salon"),
    ASK_NOTE("client"),
    NOTE_TOO_LONG("length", "longest"),
    DROP_NOTE,
    NOTED("client"),
    NOTE_DROPPED("client"),
    MARKED_NO_SHOW("client"),
    MARKED_COME("client"),
    JOURNAL,
    JOURNAL_VISIT("client", "day", "time");

    private final List<String> arguments;

    VisitRoomPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "visit-room";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
