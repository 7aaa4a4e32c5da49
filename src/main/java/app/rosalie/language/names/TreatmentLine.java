package app.rosalie.language.names;

import java.time.Duration;
import java.util.Optional;

/**
 * A treatment in one line, as people type it: « Coupe femme 45€ 45min », « Semi permanent : 35, 1h ».
 *
 * @param name as it was spelt, 1 to 60 characters
 * @param cents the price in hundredths of a euro
 * @param duration from 5 minutes to 12 hours
 */
public record TreatmentLine(String name, long cents, Duration duration) {

    private static final int LONGEST_NAME = 60;

    public TreatmentLine {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A treatment's name has 1 to 60 characters: " + name);
        }
    }

    /** Nothing unless a name, one price and one duration are found. */
    public static Optional<TreatmentLine> read(String text) {
        return new TreatmentSearch(text).treatment();
    }

    static Optional<TreatmentLine> of(String name, long cents, Duration duration) {
        return name.isBlank() || name.length() > LONGEST_NAME
                ? Optional.empty()
                : Optional.of(new TreatmentLine(name, cents, duration));
    }
}
