package app.rosalie.chat.kit.review;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** How a review is told. */
enum ReviewPhrase implements Phrase {
    HEAD("stars", "author"),
    WORDS("words"),
    DATES("published", "visited", "title", "changed"),
    UNVERIFIED,
    ANSWER("salon", "answer"),
    NOBODY;

    private final List<String> arguments;

    ReviewPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "review";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
