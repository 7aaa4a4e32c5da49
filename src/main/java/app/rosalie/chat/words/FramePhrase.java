package app.rosalie.chat.words;

import java.util.List;

/** What stands around every screen. */
public enum FramePhrase implements Phrase {
    HOME,
    BACK,
    TO_HOME,
    UNDO,
    SKIP,
    HERE("name");

    private final List<String> arguments;

    FramePhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "frame";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
