package app.rosalie.chat.kit.promotion;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of promotions wherever they are shown. */
enum PromotionPhrase implements Phrase {
    REDUCTION("kind", "amount", "percent"),
    WHOLE_SALON,
    DATES("kind", "first", "day", "last"),
    EVERY_DAY,
    HOURS("kind", "from", "to"),
    CONDITIONS("first", "most"),
    NAME("reduction", "scope"),
    UNTIL("day"),
    DAY_AND_YEAR("day", "year"),
    REDUCED("name", "list", "price");

    private final List<String> arguments;

    PromotionPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "promotion";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
