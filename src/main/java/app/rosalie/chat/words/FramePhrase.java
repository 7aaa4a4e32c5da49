package app.rosalie.chat.words;

import java.util.List;

/** What stands around every screen. */
public enum FramePhrase implements Phrase {
    HOME,
    BACK,
    TO_HOME,
    UNDO,
    SKIP;

    @Override
    public String room() {
        return "frame";
    }

    @Override
    public List<String> arguments() {
        return List.of();
    }
}
