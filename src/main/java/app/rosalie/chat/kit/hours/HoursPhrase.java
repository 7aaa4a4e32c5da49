package app.rosalie.chat.kit.hours;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What every room says of opening hours in the same way. */
public enum HoursPhrase implements Phrase {
    CRUMB,
    RANGE("from", "to"),
    MIDNIGHT,
    ALL_DAY,
    SHUT,
    SPAN("first", "last"),
    WEEK_LINE("days", "hours"),
    WEEKDAYS("first", "last"),
    TWO_WEEKDAYS("first", "last"),
    ITEM("text"),
    UNCHANGED,
    PAST_MIDNIGHT,
    OVERLAPPING,
    TO_HOLIDAYS,
    TERRITORIES,
    HOLIDAY_NAMES,
    HOLIDAY_HINT("day", "name"),
    HOLIDAY_TODAY("name"),
    MORE_VISITS("count"),
    THERE("count"),
    WHAT_TO_DO,
    VISIT_LINE("mark", "day", "time", "client", "title"),
    VISIT_BUTTON("day", "time", "client"),
    CLOSE_ANYWAY,
    KEPT("count"),
    JOURNAL;

    private final List<String> arguments;

    HoursPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "hours";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
