package app.rosalie.chat.sentence;

import app.rosalie.language.time.Readings;
import app.rosalie.salon.Treatment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as far as it was said. What can be meant in several ways carries all of them, so that it can be asked.
 *
 * @param words whom and what it names, as it may be looked for
 * @param length null where it was not said
 * @param cents the price; null where it was not said
 * @param told all that is said of it, in which options are called by their names
 * @param before what else is done in the same visit, ahead of what the words name
 * @param after likewise, behind it
 */
record WantedBooking(
        String words,
        Readings<LocalDate> day,
        Readings<LocalTime> time,
        @Nullable Duration length,
        @Nullable Long cents,
        String told,
        List<Treatment> before,
        List<Treatment> after) {

    /** Of one treatment, or of none that is known. */
    WantedBooking(
            String words,
            Readings<LocalDate> day,
            Readings<LocalTime> time,
            @Nullable Duration length,
            @Nullable Long cents) {
        this(words, day, time, length, cents, "", List.of(), List.of());
    }

    /** The same, at no time that is known. */
    WantedBooking atAnyTime() {
        return new WantedBooking(words, day, Readings.nothing(), length, cents, told, before, after);
    }

    /** The same, where all of a message is about it. */
    WantedBooking told(String message) {
        return new WantedBooking(words, day, time, length, cents, message, before, after);
    }

    /** The names of all that is done beside what the words name. */
    List<String> others() {
        return Stream.concat(before.stream(), after.stream())
                .map(Treatment::name)
                .toList();
    }
}
