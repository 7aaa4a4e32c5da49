package app.rosalie.chat.planning;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the pages of the agenda say. */
public enum PlanningPhrase implements Phrase {
    SHORTEST_DAYS,
    SHORT_DAY("weekday", "day"),
    RANGE("from", "last"),
    RANGE_OVER("first", "last"),
    WEEK_TITLE("range", "year"),
    DAY_TITLE("day", "year"),
    MONTH_TITLE("month", "year"),
    HEADING("title"),
    COUNT("count"),
    TO_CONFIRM("count"),
    EXPECTED("amount"),
    DONE("amount"),
    FREE("length", "count"),
    OCCUPANCY("percent"),
    CLOSED,
    CLOSED_FOR("reason"),
    DAY_LINE("day", "facts"),
    HOURS("start", "end"),
    FREE_TIMES("times"),
    MORE("count"),
    PAGE_ALT("title", "facts"),
    BLOCK_DETAIL("title", "start", "end"),
    HELD("until"),
    FREE_LABEL("length"),
    TOGETHER("count"),
    LEGEND,
    CELL_CLOSED,
    DAY_RANGE("first", "last"),
    WEEK_ROW("days", "month", "count"),
    DAYS_TO_CONFIRM("count", "days"),
    DAYS_FULL("count", "days"),
    DAYS_CLOSED("count"),
    DAY_BUTTON("today", "weekday", "day", "full", "closed"),
    HOUR_BUTTON("hour", "count", "closed"),
    HALVES,
    HALF_TITLE("day", "half", "count"),
    HALF_BUTTON("half", "count"),
    NOBODY_THEN,
    VISIT_BUTTON("mark", "time", "client"),
    DETAIL,
    DETAIL_CRUMB,
    BEFORE("day"),
    AFTER("day"),
    TODAY,
    SLOTS,
    AXIS_HOUR("hour"),
    HOUR_CRUMB("hour"),
    HOUR_TITLE("day", "start", "end"),
    HOUR_OPEN,
    HOUR_CLOSED,
    HOUR_PART("start", "end"),
    NOBODY_THERE,
    BOOK_AT("time"),
    CLOSE("start", "end"),
    OPEN_UP("start", "end"),
    FREE_CRUMB,
    FREE_TITLE("range", "treatment"),
    ANYTHING,
    NOTHING_FREE,
    FREE_LINE("day", "times"),
    START_BUTTON("weekday", "time"),
    COPY,
    COPY_TEXT("treatment"),
    COPY_DAY("day", "times"),
    COPY_MORE,
    COMMANDS;

    private final List<String> arguments;

    PlanningPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "planning";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
