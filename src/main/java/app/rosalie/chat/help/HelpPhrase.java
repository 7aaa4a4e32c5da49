package app.rosalie.chat.help;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the help says. */
enum HelpPhrase implements Phrase {
    CRUMB,
    TITLE,
    ORDER,
    LINE("command", "what"),
    UNDO,
    FOR_CLIENTS,
    PRIVACY_CRUMB,
    PRIVACY("account"),
    CLIENT_PRIVACY("account"),
    ERASE,
    AS_CLIENT,
    COMMANDS;

    private final List<String> arguments;

    HelpPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "help";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
