package app.rosalie.chat.services;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of what the salon sells. */
enum ServicesPhrase implements Phrase {
    CRUMB,
    RETIRED_CRUMB,
    LIST("count"),
    EMPTY,
    CATEGORY("category"),
    LINE("number", "name", "length", "price"),
    BEFORE,
    NEXT,
    ADD,
    TO_RETIRED("count"),
    TO_SLOT_RULES,
    RETIRED("count"),
    NONE_RETIRED,
    GONE,
    TITLE("name", "length", "price"),
    IN_CATEGORY("category"),
    DESCRIBED("words"),
    DEPOSIT("deposit"),
    DEPOSIT_IN_WORDS("kind", "amount", "percent"),
    AUDIENCE("audience"),
    MARGINS("before", "after"),
    IS_RETIRED("ahead"),
    AHEAD("ahead"),
    NAME_BUTTON,
    CATEGORY_BUTTON,
    PRICE_BUTTON,
    LENGTH_BUTTON,
    DEPOSIT_BUTTON,
    DESCRIPTION_BUTTON,
    MARGINS_BUTTON,
    PRICES_BUTTON,
    PHOTOS_BUTTON,
    AUDIENCE_BUTTON("audience"),
    UP,
    DOWN,
    RETIRE,
    BRING_BACK,
    ASK("part", "name", "now"),
    NOT_UNDERSTOOD("part"),
    DEPOSIT_CHOICE("deposit"),
    UNDESCRIBE,
    CHANGED("part", "name", "before", "now"),
    KEEP_THEIRS("part", "ahead"),
    UNCHANGED,
    PROPOSE("part", "name", "before", "now"),
    DO_CHANGE("part"),
    ASK_RETIRE("name"),
    RETIRE_KEEPS("ahead"),
    DO_RETIRE,
    IS_NO_LONGER_OFFERED("name"),
    IS_OFFERED_AGAIN("name"),
    ASK_NEW,
    NEW_NOT_UNDERSTOOD,
    PROPOSE_NEW("name", "length", "price"),
    DO_ADD,
    ADDED("name", "length", "price"),
    NAME_TAKEN("name", "retired"),
    SEE_IT,
    TOO_MANY("most"),
    PRICES("name"),
    PRICE_LINE("price", "day", "year"),
    NO_OTHER_PRICE,
    PRICE_LIST_CRUMB,
    PRICE_LIST("day", "page", "pages"),
    PRICE_LIST_ALT("salon", "words"),
    PRICE_LIST_ENTRY("name", "price", "struck"),
    PRICE_LIST_TITLE,
    PRICE_LIST_FOOT("day", "year"),
    OTHERS,
    AS_A_STORY,
    AS_A_PHOTO,
    TO_PRICE_LIST,
    TO_PROMOTIONS,
    PROMOTE,
    PROMOTED("name", "kind", "before", "now"),
    PROMOTED_ON_CONDITIONS("name", "now", "conditions"),
    OFFERS,
    COMMANDS,
    JOURNAL;

    private final List<String> arguments;

    ServicesPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "services";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
