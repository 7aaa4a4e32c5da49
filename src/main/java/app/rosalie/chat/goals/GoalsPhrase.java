package app.rosalie.chat.goals;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What goals say. */
enum GoalsPhrase implements Phrase {
    CRUMB,
    TREATMENTS_CRUMB,
    TAKEN("taken", "goal", "percent"),
    TAKEN_WITHOUT_GOAL("taken"),
    MISSING("amount", "visits", "slots", "last"),
    TOO_FEW_SLOTS,
    PER_MONTH("amount"),
    REACHED("more"),
    PROJECTED("term", "amount"),
    TOO_EARLY("term"),
    PACE("state", "share", "pace", "term"),
    MORE_HOURS("weekday", "visits"),
    OPEN_HOURS("day", "from", "to"),
    THIS_DAY,
    MISSED("term", "missing"),
    NOT_BEGUN("day"),
    NO_GOAL("kind", "period"),
    NO_GOAL_THEN("period"),
    BASIS("kind", "amount"),
    HOW_TO_SET("example"),
    AMOUNT("amount"),
    CHANGE,
    REMOVE,
    ASK("kind", "name"),
    AT_PRESENT("amount"),
    OUT_OF_REACH("most", "example"),
    SET("kind", "name", "amount"),
    REMOVED("kind", "name"),
    UNCHANGED,
    TO_MONTH,
    TO_YEAR,
    TO_TREATMENTS,
    PREVIOUS("period"),
    NEXT("period"),
    TREATMENTS_TITLE("month"),
    TREATMENT("name", "taken", "goal", "percent", "visits"),
    MORE_TREATMENTS("count"),
    NO_TREATMENTS("month"),
    EDIT_TREATMENT("name"),
    ADD_TREATMENT,
    RANKING_ALT("month", "count"),
    RANKING_TITLE,
    RANKING_SUBTITLE("month"),
    RANKING_DETAIL("goal"),
    RANKING_FIGURE("taken", "percent"),
    PICK,
    PICK_BUTTON("name"),
    PICK_BY_NAME,
    NOTHING_TO_PICK,
    TO_OFFER,
    UNKNOWN_TREATMENT,
    COMMANDS,
    JOURNAL_GOAL("period", "amount"),
    JOURNAL_TREATMENT_GOAL("treatment", "amount"),
    JOURNAL;

    private final List<String> arguments;

    GoalsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "goals";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
