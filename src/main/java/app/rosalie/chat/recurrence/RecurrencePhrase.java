package app.rosalie.chat.recurrence;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said while a visit is repeated. */
enum RecurrencePhrase implements Phrase {
    ASK_RHYTHM("client", "title"),
    RHYTHM_NOT_UNDERSTOOD,
    DAILY("interval"),
    WEEKLY("interval"),
    WEEKLY_ON("interval", "weekday"),
    MONTHLY("interval", "day"),
    MONTHLY_WEEKDAY("interval", "nth", "weekday"),
    NUMBER_NOT_UNDERSTOOD("most"),
    ASK_TIMES("client", "title", "rhythm"),
    PLAN_TITLE("client", "title", "rhythm"),
    PLAN_LINE("mark", "day", "time", "stand", "who", "otherday", "othertime"),
    PLAN_HOLIDAY("name"),
    PLAN_BUTTON("mark", "day", "month"),
    PLAN_HINT,
    PLAN_EMPTY,
    CREATE("count"),
    TAKE_DATE,
    TAKE_INSTEAD("day", "time"),
    FORCE_DATE,
    LEAVE_DATE,
    REPEATED("client", "count"),
    NOTHING_TO_REPEAT;

    private final List<String> arguments;

    RecurrencePhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "recurrence";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
