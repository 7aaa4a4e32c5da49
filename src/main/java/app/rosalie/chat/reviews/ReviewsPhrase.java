package app.rosalie.chat.reviews;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the reviews' screens say. */
enum ReviewsPhrase implements Phrase {
    CRUMB,
    RATING("count", "average", "hidden"),
    LIST_TITLE("which", "count", "stars", "month"),
    SUMMARY("stars", "client", "day", "words", "answered", "standing"),
    WORDLESS,
    ANSWER_BUTTON("client", "stars"),
    BEFORE,
    AFTER,
    TAB_TO_ANSWER,
    TAB_ALL,
    TAB_FIGURES,
    TAB_REPORTED,
    TITLE_ONE("stars", "client", "title"),
    DATES("visit", "left", "changed"),
    QUOTE("words"),
    ANSWERED("day", "answer"),
    STANDING("standing", "reason", "decision"),
    TO_ANSWER_BUTTON("again"),
    REPORT_BUTTON,
    CARD_BUTTON,
    PHOTO_BUTTON,
    PHOTO_ALT("client"),
    QUESTION("client"),
    ANSWER_SO_FAR("answer"),
    DRAFT_BUTTON("tone"),
    DRAFT_WARM("client", "day", "content", "words", "regular"),
    DRAFT_FACTUAL("client", "day", "content", "words"),
    DRAFT_APOLOGY("client", "day"),
    MORE_BUTTON,
    PREVIEW("answer"),
    IS_PUBLIC,
    HAS_SURNAME("word"),
    HAS_NUMBER,
    HAS_HEALTH("word"),
    TITLES,
    BEGINNINGS,
    HEALTH,
    PUBLISH,
    COPY,
    REWRITE,
    PUBLISHED("client"),
    NEXT("client"),
    TOO_LONG("most"),
    UNKNOWN,
    NO_DRAFT,
    ASK_REPORT,
    REASON("reason"),
    ASK_WORD("reason"),
    DO_REPORT("word"),
    REPORTED("client"),
    FIGURE("name", "average", "count"),
    STARS("stars"),
    STARS_BUTTON("stars"),
    PICTURE_ALT("average", "count"),
    PICTURE_TITLE("average"),
    PICTURE_SUBTITLE("count"),
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
