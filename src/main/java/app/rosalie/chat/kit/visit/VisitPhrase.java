package app.rosalie.chat.kit.visit;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** How a visit is told in one line. */
public enum VisitPhrase implements Phrase {
    LINE("mark", "time", "client", "title", "price", "state"),
    SHORT("mark", "time", "client", "title"),
    STATE_REQUESTED,
    STATE_DEPOSIT_DUE,
    STATE_CONFIRMED,
    STATE_RUNNING,
    STATE_TO_CLOSE_OUT,
    STATE_DONE,
    STATE_NO_SHOW,
    STATE_CANCELLED,
    STATE_EXPIRED,
    ABSENCES("count"),
    MARKS;

    private final List<String> arguments;

    VisitPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "visit";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
