package app.rosalie.chat.reviewing;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What a client reads about her reviews. */
enum ReviewingPhrase implements Phrase {
    REQUEST("first", "title", "day", "salon"),
    REFUSE,
    REFUSED("salon"),
    ASK_AGAIN,
    ASKED_AGAIN("salon"),
    ASK("title", "day", "salon"),
    BEFORE("stars"),
    STAR("count"),
    ASK_WORDS("stars", "most"),
    NO_WORDS,
    EMPTY,
    TOO_LONG("count", "most"),
    LINK_REMOVED,
    MAY_HURT,
    DRAFT,
    DRAFT_STARS("stars"),
    DRAFT_WORDS("words"),
    ASK_PHOTO,
    NOTICE("author"),
    PUBLISH,
    PUBLISH_CHANGE,
    REWRITE,
    PHOTO_REFUSED("why"),
    ONE_PHOTO,
    NO_DRAFT,
    PUBLISHED,
    CHANGED,
    TITLE,
    UNTIL("day", "changeable"),
    WITH_PHOTO,
    HIDDEN("reason", "word"),
    CHANGE,
    WITHDRAW,
    ASK_WITHDRAW,
    WITHDRAW_INDEED,
    KEEP,
    WITHDRAWN,
    WITHDRAWN_BEFORE,
    NOT_CHANGEABLE,
    TOO_LATE,
    UNKNOWN,
    GOOGLE,
    MY_VISITS,
    TO_SALON,
    ANSWERED("salon", "title", "day", "again", "answer"),
    SEE_MINE,
    DECIDED("outcome", "title", "day", "salon", "reason", "word");

    private final List<String> arguments;

    ReviewingPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "reviewing";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
