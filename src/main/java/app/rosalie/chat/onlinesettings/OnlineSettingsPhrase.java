package app.rosalie.chat.onlinesettings;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of how clients book themselves. */
enum OnlineSettingsPhrase implements Phrase {
    CRUMB,
    STATE("enabled"),
    APPROVAL("whose"),
    HORIZON("days"),
    NOTICE("minutes", "length"),
    REGULARS("first"),
    ENABLE("enabled"),
    APPROVAL_BUTTON,
    HORIZON_BUTTON,
    NOTICE_BUTTON,
    REGULARS_BUTTON("first"),
    MY_LINK,
    AS_CLIENT,
    BLOCKED("count"),
    ASK_APPROVAL,
    APPROVAL_CHOICE("whose"),
    CHOSEN("label"),
    ASK("part", "amount", "length"),
    CHOICE("part", "amount", "length"),
    NOT_UNDERSTOOD("part"),
    SAVED,
    UNCHANGED,
    COMMANDS,
    JOURNAL;

    private final List<String> arguments;

    OnlineSettingsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "onlinesettings";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
