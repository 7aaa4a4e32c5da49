package app.rosalie.chat.welcome;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What a person reads who owns no salon. */
enum WelcomePhrase implements Phrase {
    HELLO("name"),
    AM_PROFESSIONAL,
    AM_CLIENT,
    OWN_SALON("name"),
    CLIENT_WITHOUT_LINK,
    SALON("salon", "city"),
    SALON_WITHOUT_CITY("salon"),
    HOURS_TITLE,
    HOURS("day", "ranges"),
    RANGE("from", "to"),
    NO_HOURS,
    TREATMENTS_TITLE,
    TREATMENT("name", "length", "price"),
    BOOK_WITH_SALON,
    UNKNOWN_SALON,
    BACK;

    private final List<String> arguments;

    WelcomePhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "welcome";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
