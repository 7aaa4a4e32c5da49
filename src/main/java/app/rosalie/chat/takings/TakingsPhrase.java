package app.rosalie.chat.takings;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the figures say. */
enum TakingsPhrase implements Phrase {
    CRUMB,
    ANALYSES_CRUMB,
    DETAIL_CRUMB,
    DAYS_CRUMB,
    WITH_YEAR("name", "year"),
    HERE("name"),
    TITLE("title"),
    RECEIVED("amount", "visits"),
    COMPARED("direction", "words"),
    DONE("amount", "visits"),
    EXPECTED("amount", "visits", "past"),
    TIPS("amount"),
    NOTHING("kind"),
    NOTHING_YET("kind"),
    KINDS,
    BEFORE("period"),
    NEXT("period"),
    TO_DETAIL,
    TO_ANALYSES,
    OTHER_DAYS,
    TO_RECEIPTS,
    TO_GOAL,
    CHART_ALT("period", "amount"),
    BY_DAY("running"),
    BY_MONTH("running"),
    LEGEND("kind", "name"),
    NOW_LABEL,
    YEAR_AGO,
    ASK_DAYS,
    DAYS_NOT_UNDERSTOOD,
    DAYS_TOO_FAR,
    OFTEN_ASKED,
    FIGURES,
    DETAIL_TITLE("figure", "period", "amount"),
    FORMULA("figure"),
    PAYMENT_LINE("number", "day", "time", "client", "what", "amount", "means"),
    VISIT_LINE("number", "mark", "day", "time", "client", "what", "amount"),
    WHAT("nature", "title"),
    MEANS,
    NO_LINES("figure"),
    NO_MORE_LINES("figure"),
    LINES_BEFORE,
    LINES_NEXT,
    ANALYSES,
    SPLITS,
    SPLIT_TITLE("by", "period"),
    SPLIT_SUM("amount"),
    SPLIT_LINE("name", "amount", "percent", "count", "by"),
    SPLIT_ALT("by", "period", "amount"),
    SPLIT_HEADING("by"),
    SPLIT_BELOW,
    WITHOUT_REFUNDS,
    PERCENT("percent"),
    OTHERS,
    VOUCHERS,
    MEANS_TITLES,
    NOTHING_TO_SPLIT,
    HOURS_TITLE("period"),
    HOURS_ALT("period", "weekday", "hour"),
    HOURS_HEADING,
    HOURS_SUBTITLE("period"),
    HOUR("hour"),
    HATCHED_IS_CLOSED,
    BEST_HOUR("weekday", "hour", "amount", "visits"),
    HOURS_FORMULA,
    NOTHING_DONE,
    TREND_TITLE,
    TREND_HEADING,
    TREND_ALT("amount", "before"),
    FROM_TO("first", "last"),
    TREND_SUM("amount", "running"),
    TREND_BEFORE("amount"),
    BEST_MONTH("month", "amount"),
    NOTHING_IN_TWO_YEARS,
    TOPS,
    TOP_TITLE("visits", "period"),
    TOP_HEADING("visits"),
    TOP_ALT("visits", "period", "client"),
    TOP_LINE("place", "client", "amount", "visits"),
    VISITS("visits"),
    NOBODY_YET,
    RATIOS_TITLE("period"),
    RATIOS_BEFORE("kind", "period", "days", "running"),
    BASKET("amount", "before"),
    FILL("percent", "before"),
    NO_SHOWS("percent", "before", "count"),
    LATE("percent", "before", "count"),
    NEW_CLIENTS("percent", "before", "count"),
    RETURNING("percent", "before", "count"),
    NOTHING_DUE,
    NOTHING_DUE_YET,
    COMMANDS;

    private final List<String> arguments;

    TakingsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "takings";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
