package app.rosalie.chat.sentence;

import app.rosalie.language.time.Readings;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as far as it was said. What can be meant in several ways carries all of them, so that it can be asked.
 *
 * @param words whom and what it names, as it may be looked for
 * @param length null where it was not said
 * @param cents the price; null where it was not said
 */
record WantedBooking(
        String words,
        Readings<LocalDate> day,
        Readings<LocalTime> time,
        @Nullable Duration length,
        @Nullable Long cents) {}
