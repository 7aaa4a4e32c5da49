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
    BACK,
    COMMANDS;

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
