package app.rosalie.chat.kit.takings;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What every room says of takings in the same way. */
public enum TakingsPhrase implements Phrase {
    CRUMB,
    WITH_YEAR("name", "year"),
    BY_DAY("running"),
    BY_MONTH("running"),
    LEGEND("kind", "name"),
    LEGEND_BEFORE("kind", "name"),
    SUM_LABEL,
    NOW_LABEL,
    YEAR_AGO;

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
