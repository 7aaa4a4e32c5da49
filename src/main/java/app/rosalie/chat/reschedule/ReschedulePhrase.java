package app.rosalie.chat.reschedule;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said while a visit is given another time. */
enum ReschedulePhrase implements Phrase {
    ASK_MOVE_SCOPE("client", "day"),
    MOVED_SEVERAL("client", "count"),
    PICK_DAY("purpose", "client", "day", "time"),
    NO_OTHER_DAY("purpose", "client", "day", "time"),
    SAME_DAY,
    LATER_DAYS,
    PICK_TIME("client", "title", "day"),
    FULL_THEN("client", "title", "day"),
    TIME_NOT_UNDERSTOOD,
    PAST_TIME,
    MOVE_TO("client", "treatment", "day", "time", "toDay", "toTime"),
    DO_MOVE,
    OTHER_TIME,
    MOVED("client", "day", "time"),
    MOVE_ANYWAY,
    PROPOSED,
    PROPOSE_ANYWAY,
    TELL_MOVED("first", "title", "day", "time", "salon");

    private final List<String> arguments;

    ReschedulePhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "reschedule";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
