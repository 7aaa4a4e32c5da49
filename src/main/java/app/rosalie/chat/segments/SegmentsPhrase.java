package app.rosalie.chat.segments;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of the segments of a book. */
enum SegmentsPhrase implements Phrase {
    CRUMB,
    TITLE("count"),
    COUNT("segment", "count", "change"),
    SINCE,
    NOBODY_YET,
    SEGMENT("segment"),
    BUTTON("segment", "count"),
    RULE("segment"),
    NOBODY,
    MEMBER("client", "received", "last"),
    DAY("day", "year"),
    BEFORE,
    AFTER,
    COMMANDS;

    private final List<String> arguments;

    SegmentsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "segments";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
