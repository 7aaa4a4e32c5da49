package app.rosalie.chat.promotions;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of promotions. */
enum PromotionsPhrase implements Phrase {
    CRUMB,
    OVER_CRUMB,
    NEW_CRUMB,
    NONE,
    LIST("count"),
    STANDING_HEADING("standing"),
    LINE("number", "name", "dates", "conditions"),
    ADD,
    TO_OVER,
    OVER("count"),
    NONE_OVER,
    BEFORE,
    NEXT,
    GONE,
    TOO_MANY("most"),
    TITLE("name", "standing"),
    NEW_TITLE("name"),
    WHAT("reduction", "scope"),
    DATES("dates"),
    DATES_NOT_SAID,
    OCCASIONS("occasions"),
    CONDITIONS("conditions"),
    PRICE("name", "kind", "before", "now"),
    SAME_PRICE("name", "price"),
    MORE_PRICES("count"),
    WHY_NOT_STRUCK("why"),
    KNOWN_SINCE("day", "year"),
    BEST_WINS,
    RESULT("booked", "done", "given"),
    PER_WEEK("before", "since"),
    TOO_SOON,
    PAUSE,
    RESUME,
    END,
    LINK_BUTTON,
    ASK_END("name"),
    DO_END,
    DONE("what", "name"),
    ASK_OTHER_DATES("name", "dates"),
    PROLONG("stretch"),
    DATES_REFUSED,
    ASK("part", "now"),
    STRETCH("stretch"),
    AS_MANY_AS_WILL,
    WHOLE_SALON,
    CATEGORY("chosen", "name"),
    TREATMENT("chosen", "name"),
    DAY("chosen", "day"),
    EVERY_DAY,
    HOURS("chosen", "hours"),
    GO_ON,
    TOO_MANY_NAMED("most"),
    OFFER,
    REDUCTION_BUTTON,
    SCOPE_BUTTON,
    DATES_BUTTON,
    OCCASIONS_BUTTON,
    FIRST_VISIT_BUTTON("only"),
    MOST_BUTTON,
    NAME_BUTTON,
    OFFERED("standing"),
    FORGOTTEN,
    LOWERS_NOTHING("reduction", "scope"),
    NOT_UNDERSTOOD("part"),
    REDUCTION_REFUSED,
    MOST_REFUSED,
    NOT_SOLD("words"),
    UNREAD("words"),
    WHICH_OFF_PEAK,
    NONE_MEANT("act"),
    WHICH_ONE("act"),
    ONE("name"),
    PROPOSE_ACT("act", "name"),
    DO_ACT("act"),
    COMMANDS,
    JOURNAL;

    private final List<String> arguments;

    PromotionsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "promotions";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
