package app.rosalie.chat.waitlist;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said to a client who waits. */
enum WaitlistPhrase implements Phrase {
    WISHES("salon"),
    NO_WISH("salon"),
    WISH_BUTTON("title"),
    ASK_WHEN("title", "salon"),
    ASK_MORE("title"),
    JOINED,
    WISH("title", "salon"),
    WISH_OFFERED,
    WISH_ASKED,
    NOTICE("notice"),
    ASK_NOTICE("title"),
    NOTICE_BUTTON("chosen", "notice"),
    NOTICE_SET("notice"),
    TO_NOTICE,
    SEE_OFFER,
    MORE,
    WITHDRAW,
    WITHDRAWN("title"),
    TO_WISHES,
    FULL("most"),
    NOT_OFFERED,
    NAME_FIRST("salon"),
    INTRODUCE,
    BLOCKED("salon", "phone"),
    OFFER("client", "title", "day", "start", "end", "salon"),
    OFFER_UNTIL("until"),
    DEPOSIT("amount", "kind"),
    ON_REQUEST("salon"),
    DEPOSIT_TO_COME("amount", "kind", "limited", "day", "time"),
    PAY_DEPOSIT("amount"),
    TAKE("request"),
    REFUSE,
    TAKEN("title", "day", "time", "salon"),
    REQUESTED("title", "day", "time", "salon"),
    NOT_TAKEN("why", "salon", "phone"),
    REFUSED,
    MY_VISIT,
    MY_VISITS,
    KNOWN_CLIENTS("salon"),
    GONE("waits"),
    ENDED("client", "title", "salon"),
    KEEP_QUESTION("client", "title", "salon"),
    KEEP,
    LEAVE,
    KEPT("title"),
    OVER,
    UNKNOWN,
    TO_SALON;

    private final List<String> arguments;

    WaitlistPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "waitlist";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
