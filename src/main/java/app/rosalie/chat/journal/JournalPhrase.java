package app.rosalie.chat.journal;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the journal says. */
enum JournalPhrase implements Phrase {
    CRUMB,
    TITLE("day"),
    EMPTY,
    LINE("number", "time", "group"),
    STRUCK("number", "time", "group"),
    GROUP("word", "size"),
    GROUP_ABOUT("word", "size", "about"),
    OTHER,
    ONLY_THE_LATEST("most"),
    HOW_TO,
    UNDO_ONE("number"),
    UNDO_CRUMB,
    UNDONE("group"),
    NOW("about"),
    ALREADY_UNDONE("group"),
    CHANGED_SINCE("group"),
    NOTHING_TO_UNDO,
    TO_JOURNAL,
    COMMANDS;

    private final List<String> arguments;

    JournalPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "journal";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
