package app.rosalie.chat.goals;

import app.rosalie.chat.Phrase;
import java.util.List;

/** What goals say. */
enum GoalsPhrase implements Phrase {
    CRUMB;

    private final List<String> arguments;

    GoalsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "goals";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
