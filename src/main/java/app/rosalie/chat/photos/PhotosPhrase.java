package app.rosalie.chat.photos;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of photos. */
enum PhotosPhrase implements Phrase {
    CRUMB,
    ALT("place", "treatment"),
    CATALOGUE_EMPTY,
    CATALOGUE_TITLE("count", "most"),
    HOW_TO_ADD,
    WAITING_LINE("count"),
    SORT_BUTTON("count"),
    OF_TREATMENT_BUTTON("treatment", "count"),
    NO_TREATMENT,
    NO_TREATMENT_BUTTON,
    NONE_OF_TREATMENT("treatment"),
    TO_CATALOGUE,
    UNKNOWN_PHOTO,
    SORTED_ALREADY,
    ASK_TREATMENT("count"),
    FEWER_TREATMENTS,
    MORE_TREATMENTS,
    ASK_CONSENT("count", "treatment"),
    AGREE_BUTTON,
    DISCARD_BUTTON("count"),
    DISCARDED("count"),
    ADDED("count", "treatment", "day"),
    SEE_BUTTON,
    FULL("count", "most"),
    REFUSED_HEIC("count"),
    REFUSED_DAMAGED("count"),
    REFUSED_NO_PICTURE("count"),
    REFUSED_PIXELS("count"),
    REFUSED_TOO_BIG("count"),
    REFUSED_GONE("count"),
    REFUSED_UNREACHED("count"),
    VIEW_TITLE("treatment", "place", "count"),
    CAPTION_LINE("caption"),
    CONSENT_LINE("day", "year"),
    BEFORE,
    NEXT,
    CAPTION_BUTTON,
    TREATMENT_BUTTON,
    ORDER_BUTTON,
    DELETE_BUTTON,
    WITHDRAW_BUTTON,
    ASK_CAPTION("longest"),
    CAPTION_TOO_LONG("length", "longest"),
    DROP_CAPTION,
    CAPTION_NOTED,
    ASSIGNED("treatment"),
    ASK_ASSIGN,
    EARLIER,
    LATER,
    MOVED("place", "count"),
    DELETED,
    ASK_WITHDRAW,
    WITHDRAW_INDEED,
    WITHDRAWN,
    JOURNAL_PHOTO("treatment", "caption"),
    COMMANDS,
    JOURNAL;

    private final List<String> arguments;

    PhotosPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "photos";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
