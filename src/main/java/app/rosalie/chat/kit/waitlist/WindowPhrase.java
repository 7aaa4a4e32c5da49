package app.rosalie.chat.kit.waitlist;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** How a window is told, and the presses that choose one. */
public enum WindowPhrase implements Phrase {
    WINDOW("days", "kind", "from", "to"),
    WEEKDAY("weekday", "last"),
    UNTIL("last"),
    AND,
    LINE("window"),
    MOMENT("moment"),
    HOW_TO_SAY,
    NOT_UNDERSTOOD,
    FULL("most"),
    DAYS("count"),
    UNTIL_TIME("today", "day", "time");

    private final List<String> arguments;

    WindowPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "window";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
