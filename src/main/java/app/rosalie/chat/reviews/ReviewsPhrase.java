package app.rosalie.chat.reviews;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the reviews' screens say. */
enum ReviewsPhrase implements Phrase {
    CRUMB,
    TITLE("count"),
    NOTHING,
    SUMMARY("stars", "client", "words"),
    WORDLESS,
    ANSWER_BUTTON("client", "stars"),
    QUESTION("client"),
    QUOTE("words"),
    TITLE_ONE("stars", "client", "title"),
    PREVIEW("answer"),
    PUBLISH,
    REWRITE,
    PUBLISHED("client"),
    NEXT("client"),
    TOO_LONG("most"),
    UNKNOWN,
    NO_DRAFT,
    COMMANDS,
    JOURNAL;

    private final List<String> arguments;

    ReviewsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "reviews";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
