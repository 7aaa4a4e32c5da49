package app.rosalie.chat.leave;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of leaves and public holidays. */
enum LeavePhrase implements Phrase {
    BLANK,
    LEAVES_CRUMB,
    LEAVES_TITLE,
    LEAVES_HINT,
    NO_LEAVES,
    LEAVE_LINE("days", "reason"),
    LEAVE_BUTTON("first", "last"),
    LEAVE_DAY_BUTTON("day"),
    NEW_LEAVE,
    ASK_FIRST_DAY,
    ASK_LAST_DAY("first"),
    LEAVE_NOT_UNDERSTOOD,
    LEAVE_PAST,
    LEAVE_TOO_LONG,
    MONTH("month", "year"),
    PREVIOUS_MONTH("month"),
    NEXT_MONTH("month"),
    PLAN_LEAVE("days", "count", "open"),
    NOBODY_THERE,
    TAKE_LEAVE,
    OTHER_DATES,
    LEAVE_TAKEN("days", "count"),
    LEAVE_ALREADY,
    LEAVE_THERE,
    LEAVE_GONE,
    OPEN_ONE_DAY("count"),
    LIFT("count"),
    LIFTED("days"),
    HOLIDAYS_CRUMB,
    HOLIDAYS_TITLE("territory"),
    HOLIDAYS_UNKNOWN,
    OTHER_TERRITORY,
    HOLIDAYS_HINT,
    HOLIDAY_LINE("how", "day", "name"),
    CLOSE_HOLIDAY("day"),
    OPEN_HOLIDAY("day"),
    SEE_HOLIDAY("day"),
    CLOSE_ALL_HOLIDAYS("count"),
    HOLIDAYS_CLOSED("closed", "taken"),
    HOLIDAY_CLOSED,
    HOLIDAY_OPENED,
    NO_HOLIDAY,
    JOURNAL_DAYS("first", "last");

    private final List<String> arguments;

    LeavePhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "leave";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
