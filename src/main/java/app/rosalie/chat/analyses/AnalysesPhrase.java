package app.rosalie.chat.analyses;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the analyses say. */
enum AnalysesPhrase implements Phrase {
    CRUMB,
    TABS,
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
    SALES,
    METHOD_TITLES,
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
    NOTHING_DUE_YET;

    private final List<String> arguments;

    AnalysesPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "analyses";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
