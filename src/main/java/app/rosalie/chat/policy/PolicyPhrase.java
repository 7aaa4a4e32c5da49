package app.rosalie.chat.policy;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of the rules of the house. */
enum PolicyPhrase implements Phrase {
    CRUMB,
    TITLE,
    QUOTED("text"),
    NOT_CHOSEN,
    EARLIER_BOOKINGS,
    COPY,
    DEPOSIT_BUTTON,
    LATENESS_BUTTON,
    NOTICE_BUTTON,
    VERSIONS_BUTTON("count"),
    DEPOSIT_CRUMB,
    ASK_DEPOSIT_KIND,
    KIND_BUTTON("kind"),
    CHOSEN("label"),
    PART_CRUMB("part"),
    ASK("part", "amount"),
    CHOICE("part", "amount"),
    NOT_UNDERSTOOD("part"),
    CHANGED_KIND("kind"),
    CHANGED("part", "amount"),
    UNCHANGED,
    VERSIONS_CRUMB,
    VERSIONS("count"),
    COMMANDS,
    JOURNAL;

    private final List<String> arguments;

    PolicyPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "policy";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
