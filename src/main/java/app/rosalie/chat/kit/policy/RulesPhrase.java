package app.rosalie.chat.kit.policy;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What a salon's rules say. */
enum RulesPhrase implements Phrase {
    HEAD("version", "day", "year"),
    NOTICE("hours"),
    LATENESS("minutes"),
    DEPOSIT("kind");

    private final List<String> arguments;

    RulesPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "rules";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
