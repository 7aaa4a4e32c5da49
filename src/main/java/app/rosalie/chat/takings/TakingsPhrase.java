package app.rosalie.chat.takings;

import app.rosalie.chat.Phrase;
import java.util.List;

/** What the figures say. */
enum TakingsPhrase implements Phrase {
    CRUMB;

    private final List<String> arguments;

    TakingsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "takings";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
