package app.rosalie.chat.erasure;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What a client reads before she is forgotten, and after. */
enum ErasurePhrase implements Phrase {
    KEPT("salons", "pro"),
    NOTHING_KEPT("pro"),
    AHEAD("count"),
    VISIT("day", "time", "title", "salon"),
    MORE("count"),
    VISIT_BUTTON("day", "time", "salon"),
    ERASE,
    CANCEL_AND_ERASE,
    SURE("count"),
    REALLY("count"),
    KEEP,
    CHANGED,
    ERASED("count", "pro"),
    TO_PRIVACY,
    TO_HOME,
    COMMANDS;

    private final List<String> arguments;

    ErasurePhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "erasure";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
