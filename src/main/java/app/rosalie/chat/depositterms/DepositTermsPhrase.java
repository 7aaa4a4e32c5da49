package app.rosalie.chat.depositterms;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of how a salon takes what is paid in advance. */
enum DepositTermsPhrase implements Phrase {
    CRUMB,
    WAY("way", "link"),
    HOURS("hours"),
    DUE("count", "more"),
    DUE_BUTTON("client", "day", "amount"),
    TO_RETURN("count"),
    TO_RETURN_BUTTON("client", "amount"),
    NOTHING,
    WAYS_BUTTON,
    ASK_WAY,
    WAY_BUTTON("way"),
    CHOSEN("label"),
    LINK_BUTTON,
    HOURS_BUTTON,
    ASK_LINK("link"),
    LINK_NOT_UNDERSTOOD,
    ASK_HOURS("hours"),
    HOURS_CHOICE("hours"),
    HOURS_NOT_UNDERSTOOD,
    NO_BILLS,
    SAVED,
    UNCHANGED,
    COMMANDS,
    JOURNAL;

    private final List<String> arguments;

    DepositTermsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "depositterms";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
