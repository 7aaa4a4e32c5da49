package app.rosalie.chat.booking;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said while an appointment is written. */
enum BookingPhrase implements Phrase {
    CRUMB,
    AIMED_AT("day", "time"),
    WHO,
    WHO_FIRST,
    WHO_IS_DUE,
    DUE("client", "treatment"),
    AS_USUAL("treatment"),
    USUAL("client", "treatment", "day", "start", "price", "rhythm"),
    BOOK_USUAL("day", "time"),
    TELL_NEXT("first", "title", "day", "time", "salon"),
    WHO_FOUND("typed", "count"),
    WHO_MANY("typed", "most"),
    WHO_UNKNOWN("typed"),
    NEW_CLIENT("name"),
    NAME_NOT_UNDERSTOOD,
    NUMBER_NOT_UNDERSTOOD("known"),
    ADDED("name"),
    WHAT("client"),
    WHAT_UNKNOWN("typed"),
    NO_TREATMENTS,
    OTHER_TREATMENTS("count"),
    ADD_TREATMENT,
    TREATMENT("name", "length", "price"),
    WHICH_DAY("client", "treatment"),
    NO_FREE_DAY("client", "treatment", "days"),
    DAY_NOT_UNDERSTOOD,
    LATER_DAYS,
    WHAT_TIME("client", "treatment", "day"),
    FULL_DAY("client", "treatment", "day"),
    OTHER_TIME,
    ASK_TIME("day"),
    TIME_NOT_UNDERSTOOD,
    CHANGE_NOT_UNDERSTOOD,
    SUMMARY("client", "treatment", "day", "start", "end", "price"),
    BOOK,
    CLASH("count"),
    CLOSED("day", "start"),
    PROCESSING("start", "end"),
    OPTION("chosen", "name", "length", "price"),
    ADD_OTHER,
    WITHOUT("name"),
    OTHER("client", "treatment"),
    TOO_LONG,
    FOLLOW_UP("name", "after", "days", "last"),
    RATHER("name"),
    BOOK_ANYWAY,
    CHANGE_TIME,
    BOOKED("client", "treatment", "day", "start", "end", "price"),
    WANT_DEPOSIT,
    ALREADY,
    TO_VISIT,
    ANOTHER,
    GONE;

    private final List<String> arguments;

    BookingPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "booking";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
