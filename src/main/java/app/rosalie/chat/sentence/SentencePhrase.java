package app.rosalie.chat.sentence;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said to a sentence. */
enum SentencePhrase implements Phrase {
    CRUMB,
    FORGOTTEN,
    NOTHING_LEFT,
    FOR_WHOM,
    WHO_UNKNOWN("typed"),
    WHICH_ONE("count"),
    NEW_CLIENT("name"),
    SOMEBODY_ELSE,
    CLIENT("name", "phone"),
    NOBODY("typed"),
    NOBODY_OWES("typed"),
    TO_DEBTS,
    ADD_CLIENT,
    BOOK,
    WHAT("client"),
    TREATMENT("name", "length", "price"),
    WHEN("client", "treatment"),
    DAY_AND_TIME("day", "time"),
    CLOSE("when"),
    OPEN("when"),
    DO_CLOSE,
    DO_OPEN,
    WHICH_DAYS,
    TO_DAY,
    FROM_TO_DAY("first", "last"),
    WITH_HOURS("when", "from", "to"),
    FROM_HOUR("when", "from"),
    UNTIL_HOUR("when", "to"),
    MOVE("client", "treatment", "day", "time", "toDay", "toTime"),
    DO_MOVE,
    OTHER_TIME,
    TO_VISIT,
    NO_SUCH_VISIT,
    TO_TODAY,
    WHICH_VISIT("count"),
    VISIT("day", "time", "client"),
    VISIT_TO("client", "day", "time", "target"),
    GOAL("month", "year", "amount"),
    GOAL_OF_YEAR("year", "amount"),
    GOAL_OF_TREATMENT("treatment", "amount", "from"),
    GOAL_OF_TREATMENT_A_YEAR("treatment", "year", "amount"),
    WHICH_TREATMENT("amount"),
    NO_SUCH_TREATMENT("typed", "offered"),
    TREATMENT_GOAL("treatment", "amount"),
    SEE_GOAL,
    GOAL_SET("amount", "month"),
    GOAL_OUT_OF_REACH,
    GOAL_OF_ANOTHER_TERM,
    DO_SET,
    SPENT("client", "period", "amount", "visits"),
    TO_CARD("client"),
    TO_PERIOD("period"),
    NOTHING_FREE_THEN,
    FREE_THEN("length"),
    FREE_START("day", "time"),
    FREE_HOUR("time"),
    ON_DAY("day"),
    ALL_FREE,
    OTHER_DAY,
    NO_SUCH_DATE,
    WHICH_DAY_SAID("words"),
    DAY_GONE,
    WHICH_ONE_SOLD,
    WARM,
    WHICH_WISH,
    KIND("kind"),
    SEVERAL("count"),
    SEVERAL_LEFT("count"),
    SEVERAL_DONE("count"),
    NUMBER("number"),
    NUMBER_DONE("number"),
    TO_LIST_BUTTON("count"),
    DO_ALL("count"),
    DO_READY("count"),
    DO_ONE_BUTTON("number", "kind"),
    NOT_UNDERSTOOD_TOO("typed"),
    REST,
    REST_LINE("typed"),
    MORE_NOT_READ("count"),
    ONE_OF_SEVERAL_BUTTON("number", "kind"),
    RELAYED_CRUMB,
    RELAYED("from", "words"),
    RELAYED_BY_NOBODY,
    RELAYED_NEXT("client"),
    RELAYED_TO_ANSWER("client"),
    RELAYED_NO_VISIT("client"),
    RELAYED_BOOK("client", "treatment"),
    RELAYED_BOOK_ANYTHING("client"),
    RELAYED_MOVE("client", "treatment", "day", "time"),
    RELAYED_CANCEL("client", "treatment", "day", "time"),
    RELAYED_FREE("starts"),
    NEXT_VISIT("day", "time", "treatment"),
    DO_CANCEL,
    DAY_WITH_TIMES("day", "times"),
    OR("some", "last"),
    TELL_FREE_STARTS("first", "starts", "count", "salon"),
    TELL_NOTHING_FREE("first", "salon"),
    TELL_MOVED("first", "day", "time", "salon"),
    TELL_CALLED_OFF("first", "title", "day", "time", "salon"),
    TELL_LATE("first", "title", "day", "time", "salon"),
    JOURNAL;

    private final List<String> arguments;

    SentencePhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "sentence";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
