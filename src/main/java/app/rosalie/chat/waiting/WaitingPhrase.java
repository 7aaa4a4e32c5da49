package app.rosalie.chat.waiting;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of the waiting list. */
enum WaitingPhrase implements Phrase {
    CRUMB,
    TITLE("count"),
    NOBODY,
    HOW_TO_ADD,
    LINE("client", "title", "since", "offered"),
    WINDOWS("windows"),
    CLIENT_BUTTON("client", "title"),
    OFFERS_TITLE,
    OFFER_LINE("client", "day", "time", "until"),
    OFFER_BUTTON("client", "day", "time"),
    ADD,
    MODE("mode"),
    MODE_BUTTON("mode", "chosen"),
    MODES_CRUMB,
    TO_MODES,
    MODES,
    MODE_CHANGED("mode"),
    LATER,
    EARLIER,
    ASK_WHO,
    FOUND("typed", "count"),
    UNKNOWN_CLIENT("typed"),
    ASK_WHAT("client"),
    UNKNOWN_TREATMENT("typed"),
    NO_TREATMENTS,
    TREATMENT("name", "length"),
    ASK_WHEN("client", "title"),
    ASK_MORE("client", "title"),
    ADDED("client"),
    CHANGED,
    WISH("client", "title", "since"),
    WISH_OFFERED,
    UNREACHED,
    WISH_ASKED,
    NOTICE("notice"),
    MORE,
    REMOVE,
    REMOVED("client"),
    FULL("client", "most"),
    NOT_OFFERED,
    OVER,
    CLIENT_CARD,
    SLOT_CRUMB,
    SLOT("day", "start", "end"),
    SLOT_WHO("count"),
    SLOT_NOBODY,
    SLOT_OVER,
    OPENED("days", "times"),
    OPENED_WHO("count"),
    OPENED_LINE("days", "count"),
    RANGE("start", "end"),
    CANDIDATE("client", "title", "day", "time", "since", "reached"),
    OFFER_TO("client"),
    NOT_POSSIBLE,
    OFFER("client", "title", "day", "time"),
    OFFER_TOLD,
    OFFER_BY_HAND,
    OFFER_UNTIL("until"),
    TELL("client", "title", "day", "time", "until", "salon"),
    TAKES,
    DECLINES,
    TAKEN("client", "title", "day", "time"),
    DECLINED("client"),
    GONE,
    TO_VISIT,
    SLOT_LINE("day", "time", "count"),
    COMMANDS,
    JOURNAL;

    private final List<String> arguments;

    WaitingPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "waiting";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
