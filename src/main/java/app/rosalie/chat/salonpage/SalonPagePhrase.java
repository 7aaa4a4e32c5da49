package app.rosalie.chat.salonpage;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What a salon's page says. */
enum SalonPagePhrase implements Phrase {
    CRUMB("salon"),
    SALON("salon", "city"),
    RATING("average", "count"),
    OPEN("until"),
    SHUT("today", "when", "day", "time"),
    BY_APPOINTMENT,
    PHONE("phone"),
    COPY_PHONE,
    BOOK,
    WRITE,
    MY_VISITS,
    MY_WISHES,
    TO_TREATMENTS,
    TO_PHOTOS("count"),
    TO_HOURS,
    TO_REVIEWS("count"),
    REVIEWS_TITLE("average", "count"),
    REVIEWS_SPREAD("five", "four", "three", "two", "one"),
    REVIEWS_NOTICE,
    REVIEWS_HIDDEN("count"),
    NO_REVIEWS,
    REVIEW_PHOTO("author"),
    REVIEW_PHOTO_ALT("author"),
    TO_RULES,
    UNKNOWN_SALON,
    LINK_CHANGED("salon"),
    TORN_LINK,
    UNKNOWN_TREATMENT,
    UNKNOWN_PROMOTION,
    BACK,
    HOURS_TITLE,
    HOURS("day", "ranges"),
    RANGE("from", "to"),
    SHUT_DAY,
    TREATMENTS_TITLE("count"),
    NO_TREATMENTS,
    CATEGORY_TITLE("category"),
    CATEGORY_BUTTON("category", "count"),
    OTHERS,
    TREATMENT("name", "length", "price", "before"),
    TREATMENT_BUTTON("name"),
    TITLE("name", "length", "price", "before"),
    DESCRIBED("words"),
    OPTIONS_TITLE,
    OPTION("name", "length", "price"),
    DEPOSIT("kind", "percent", "amount"),
    KNOWN_ONLY,
    PROMOTED("name", "until"),
    PROMOTED_ON_CONDITIONS("name", "price", "conditions"),
    PROMOTION("name", "words"),
    PROMOTION_BUTTON("name"),
    PROMOTION_TITLE("name"),
    PROMOTION_WHAT("what"),
    PROMOTION_DATES("dates"),
    PROMOTION_CONDITIONS("conditions"),
    BEFORE,
    NEXT,
    PHOTO("treatment", "place", "count"),
    PHOTO_ALONE("place", "count"),
    PHOTO_CAPTION("caption"),
    PHOTO_ALT("place"),
    NO_PHOTO,
    RULES_TITLE,
    RULES("text"),
    TO_PRIVACY,
    PRIVACY,
    ASK_MESSAGE,
    MESSAGE_TOO_LONG("count", "most"),
    PASSED_ON("salon", "words"),
    NOT_PASSED_ON,
    LIMIT("limit", "salon", "most"),
    NOT_YET("salon"),
    TO_PHONE("salon"),
    WRITE_AGAIN;

    private final List<String> arguments;

    SalonPagePhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "salonpage";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
