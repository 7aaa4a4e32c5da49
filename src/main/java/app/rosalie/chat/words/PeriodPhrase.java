package app.rosalie.chat.words;

import java.util.List;

/** How periods are called and compared. */
public enum PeriodPhrase implements Phrase {
    WEEK("first", "last"),
    MONTH("month", "year"),
    QUARTER("quarter", "year"),
    RANGE("first", "last", "year"),
    DAY_NUMBER("day"),
    DAY_AND_YEAR("day", "year"),
    COMPARED_NEW("kind"),
    COMPARED_PERCENT("sign", "percent", "than"),
    COMPARED_AMOUNT("sign", "amount", "than"),
    THAN_DAY("day"),
    THAN_WEEK,
    THAN_MONTH("month"),
    THAN_QUARTER,
    THAN_YEAR("year"),
    THAN_RANGE("days"),
    SAME_DATE("than"),
    SAME_HOUR("than"),
    GAUGE_ALT("taken", "goal"),
    GAUGE_TITLE("period"),
    GAUGE_SUBTITLE("day"),
    GAUGE_AHEAD("day"),
    GAUGE_TARGET("goal", "percent"),
    GAUGE_PACE,
    GAUGE_REACHED("more");

    private final List<String> arguments;

    PeriodPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "period";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
