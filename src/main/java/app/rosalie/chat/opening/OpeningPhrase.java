package app.rosalie.chat.opening;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said while hours are opened and closed. */
enum OpeningPhrase implements Phrase {
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
    TO_HOURS,
    TO_ROTA,
    TO_POLICY,
    DAY_TITLE("day"),
    DAY_HOURS("hours"),
    DAY_IS_EXCEPTION("hours", "usual"),
    DAY_IN_CLOSURE("days", "reason"),
    NO_VISITS,
    OUTSIDE,
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
    KEEP_OPEN,
    CLOSED("day", "hours", "kept"),
    SEVERAL_CRUMB,
    CLOSED_DAYS("days", "hours", "count"),
    DAY_LINE("day", "hours"),
    MORE_DAYS("count"),
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
    AVAILABILITY_CRUMB,
    AVAILABILITY("days", "last"),
    OPEN_DAYS,
    COMMANDS;

    private final List<String> arguments;

    OpeningPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "opening";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
