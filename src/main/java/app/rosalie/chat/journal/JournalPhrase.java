package app.rosalie.chat.journal;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the journal says. */
public enum JournalPhrase implements Phrase {
    CRUMB,
    TITLE("day"),
    EMPTY,
    LINE("number", "time", "deed"),
    STRUCK("number", "time", "deed"),
    DEED("word", "size"),
    DEED_ABOUT("word", "size", "about"),
    DEEDS,
    OTHER_DEED,
    VISIT("client", "day", "time"),
    DAYS("first", "last"),
    GOAL("period", "amount"),
    TREATMENT_GOAL("treatment", "amount"),
    PAYMENT("who", "paid"),
    VOUCHER("code", "amount"),
    ONLY_THE_LATEST("most"),
    HOW_TO,
    UNDO_ONE("number"),
    UNDO_CRUMB,
    UNDONE("deed"),
    NOW("about"),
    ALREADY_UNDONE("deed"),
    CHANGED_SINCE("deed"),
    NOTHING_TO_UNDO,
    THINGS,
    TO_JOURNAL;

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
