package app.rosalie.chat.salonpage;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What a salon's page says. */
enum SalonPagePhrase implements Phrase {
    SALON("salon", "city"),
    SALON_WITHOUT_CITY("salon"),
    HOURS_TITLE,
    HOURS("day", "ranges"),
    RANGE("from", "to"),
    NO_HOURS,
    TREATMENTS_TITLE,
    TREATMENT("name", "length", "price"),
    DESCRIBED("words"),
    OTHER_TREATMENTS("count"),
    PHONE("phone"),
    COPY_PHONE,
    BOOK,
    UNKNOWN_SALON,
    BACK;

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
