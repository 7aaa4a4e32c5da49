package app.rosalie.chat.slots;

import app.rosalie.chat.Phrase;
import java.util.List;

/** What is said about opening and closing. */
enum SlotsPhrase implements Phrase {
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
    BLANK,
    CHOSEN("label"),
    SAVED,
    UNCHANGED,

    HUB_TITLE,
    HUB_HINT,
    NO_WEEK,
    USUAL_WEEK,
    RUNNING_TURN("turn", "turns"),
    EXCEPTIONS,
    NEXT_CLOSURE("days", "reason"),
    POLICY_LINE("mode", "buffer"),
    OPEN_DAY("day"),
    SHUT_DAY("day"),
    LATER_DAYS,
    TO_LEAVES,
    TO_HOLIDAYS,
    TO_HOURS,
    TO_ROTA,
    TO_POLICY,

    DAY_TITLE("day"),
    DAY_HOURS("hours"),
    DAY_IS_EXCEPTION("hours", "usual"),
    DAY_IN_CLOSURE("days", "reason"),
    NO_VISITS,
    OUTSIDE,
    MORE_VISITS("count"),
    PAST_DAY,
    DAY_HINT,
    FREE_CELL("time"),
    SHUT_CELL("time"),
    TAKEN_CELL("time"),
    MORNING,
    AFTERNOON,
    WHOLE_DAY,
    CLOSE_PART("part"),
    OPEN_PART("part"),
    RESET,
    SEE_CLOSURE,
    PREVIOUS_DAY("day"),
    NEXT_DAY("day"),

    NO_TIME,
    PAST,
    TOO_MANY_DAYS,
    ALREADY_CLOSED("days"),
    ASK_CLOSE("what"),
    WHAT("days", "hours"),
    THERE("count"),
    WHAT_TO_DO,
    VISIT_LINE("mark", "day", "time", "client", "title"),
    VISIT_BUTTON("day", "time", "client"),
    CLOSE_ANYWAY,
    KEEP_OPEN,
    CLOSED("day", "hours", "kept"),
    SEVERAL_CRUMB,
    CLOSED_DAYS("days", "hours", "count"),
    DAY_LINE("day", "hours"),
    MORE_DAYS("count"),
    KEPT("count"),
    SEE_DAY("day"),

    OPENED("days", "hours", "off"),
    USUAL_HOURS,
    NO_USUAL_HOURS,
    ALREADY_OPEN,
    RESET_DONE("day", "outside"),
    NOTHING_TO_RESET,
    HOURS_SET("day", "outside"),
    HOURS_SAME,
    HOURS_NOT_UNDERSTOOD,

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
    OPEN_ONE_DAY,
    LIFT,
    LIFTED("days"),

    HOLIDAYS_CRUMB,
    HOLIDAYS_TITLE,
    HOLIDAYS_HINT,
    HOLIDAY_LINE("how", "day", "name"),
    CLOSE_HOLIDAY("day", "name"),
    HOLIDAY_CLOSED,
    NO_HOLIDAY,

    ROTA_CRUMB,
    NO_ROTA,
    ROTA_TITLE("weeks"),
    TURN_TITLE("turn", "running"),
    WEEK_OFF,
    EDIT_TURN("turn"),
    TURN_NOW("turn"),
    SO_MANY_WEEKS("weeks"),
    NO_TURNS,
    ASK_TURN,
    TURN_NOT_UNDERSTOOD,
    ROTA_SAVED("fallen"),

    POLICY_CRUMB,
    POLICY("mode", "buffer", "notice"),
    FLEXIBLE,
    COMPACT,
    BUFFER("minutes"),
    NOTICE("hours"),
    MARGINS_BUTTON("treatment"),
    MARGINS("treatment", "before", "after", "whose"),
    BEFORE("minutes"),
    AFTER("minutes"),
    AFTER_AS_SALON,
    TREATMENT_GONE;

    private final List<String> arguments;

    SlotsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "slots";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
