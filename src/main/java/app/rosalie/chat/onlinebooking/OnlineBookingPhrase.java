package app.rosalie.chat.onlinebooking;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said to a client who books for herself. */
enum OnlineBookingPhrase implements Phrase {
    UNKNOWN_SALON,
    BACK,
    TO_SALON,
    WHAT("salon"),
    WHAT_OTHER("title"),
    NOTHING_OFFERED("salon"),
    FOR_KNOWN_ONLY,
    TREATMENT("name", "length", "price"),
    MORE_TREATMENTS,
    CHOSEN("title", "length", "price", "reduced"),
    CHOSEN_FREE("title"),
    FIRST_STARTS,
    NOTHING_FREE("last"),
    START("day", "time", "reduced"),
    TIME("time", "reduced"),
    OTHER_DAY,
    OTHER_TREATMENT,
    OPTION("chosen", "name", "length", "price"),
    ADD_OTHER,
    WITHOUT("name"),
    TOO_LONG,
    WHICH_DAY,
    DAY("day", "count", "reduced"),
    LATER_DAYS,
    ON_DAY("day"),
    DAY_FULL("day"),
    SUMMARY("title", "day", "start", "end", "salon"),
    PRICE("price"),
    PROMOTION("name"),
    DEPOSIT("amount", "kind"),
    NOTICE("hours"),
    RULES("version"),
    TO_RULES,
    WAIT("free"),
    ON_REQUEST("salon"),
    BOOK("request"),
    OTHER_TIME,
    TAKEN("day", "time"),
    NEAREST,
    WHO,
    SHARE_NUMBER,
    WHO_NAME,
    WHO_PHONE("name"),
    NOT_OWN_CARD,
    NUMBER_NOT_UNDERSTOOD,
    BOOKED("title", "day", "start", "end", "salon"),
    REQUESTED("title", "day", "start", "end", "salon"),
    ALREADY("day", "time", "asked"),
    DROPPED,
    TERMS_CHANGED,
    RULES_TITLE("salon"),
    RULES_TEXT("rules"),
    DEPOSIT_TO_COME("amount", "kind", "limited", "day", "time"),
    PAY_DEPOSIT("amount"),
    MY_VISIT,
    REFUSED("why", "salon", "phone"),
    OWN_SALON,
    TO_HOME,
    NOT_UNDERSTOOD("words"),
    WHICH_TREATMENT("words"),
    NOTHING_THEN("words");

    private final List<String> arguments;

    OnlineBookingPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "onlinebooking";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
