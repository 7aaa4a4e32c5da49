package app.rosalie.chat.myvisits;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What a client reads of her visits over all salons. */
enum MyVisitsPhrase implements Phrase {
    TITLE,
    NOTHING_AHEAD,
    VISIT("day", "time", "title", "salon", "asked"),
    VISIT_BUTTON("day", "time", "salon"),
    WAITING("salon"),
    TO_PAST,
    PAST_TITLE,
    NOTHING_BEHIND,
    PAST_SALON("salon"),
    PAST_VISIT("day", "title", "price", "state"),
    BOOK_AGAIN("salon"),
    REVIEW("day"),
    MY_REVIEW("day"),
    HELLO("name"),
    NEXT("day", "time", "title", "salon"),
    NO_NEXT,
    NO_SALON,
    YOUR_SALONS,
    SALON_BUTTON("salon"),
    TO_VISITS,
    TO_OWN_SALON,
    AM_PROFESSIONAL,
    ASK_PROFESSIONAL,
    OPEN_SALON,
    TO_HOME,
    PRIVACY,
    COMMANDS;

    private final List<String> arguments;

    MyVisitsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "myvisits";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
