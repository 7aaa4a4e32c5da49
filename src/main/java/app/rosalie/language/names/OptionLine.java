package app.rosalie.language.names;

import java.time.Duration;
import java.util.Optional;

/**
 * What is added to a treatment, in one line as people type it: « Cheveux longs +20 min +10 € », « dépose 5€ ».
 *
 * @param name as it was spelt, 1 to 40 characters
 * @param cents hundredths of a euro, 0 where no price is said
 * @param duration at most 12 hours, zero where none is said
 */
public record OptionLine(String name, long cents, Duration duration) {

    private static final int LONGEST_NAME = 40;

    /** Nothing unless a name is found, and a price or a duration with its unit. */
    public static Optional<OptionLine> read(String text) {
        return new TreatmentSearch(text).option();
    }

    static Optional<OptionLine> of(String name, long cents, Duration duration) {
        return name.isBlank() || name.length() > LONGEST_NAME
                ? Optional.empty()
                : Optional.of(new OptionLine(name, cents, duration));
    }
}
