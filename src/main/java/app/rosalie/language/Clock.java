package app.rosalie.language;

import app.rosalie.language.Moment.At;
import app.rosalie.language.Moment.Value;
import app.rosalie.language.Moment.Within;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** A time of day, or a stretch of it, before it is known on which day. */
sealed interface Clock {

    /** On that day; null where the clocks skip it. */
    @Nullable
    Value on(LocalDate day, Today today);

    Grain grain();

    /** When it begins. */
    LocalTime start();

    record Point(LocalTime start) implements Clock {

        @Override
        public Value on(LocalDate day, Today today) {
            return new At(today.at(day, start));
        }

        @Override
        public Grain grain() {
            return Grain.MINUTE;
        }
    }

    /** Where the end is not behind the start, it is on the next day. */
    record Stretched(LocalTime start, LocalTime end, Grain grain) implements Clock {

        @Override
        public @Nullable Value on(LocalDate day, Today today) {
            var from = today.at(day, start);
            var to = end.isAfter(start) ? today.at(day, end) : midnightOrLater(day.plusDays(1), today);
            return from.isBefore(to) ? new Within(from, to) : null;
        }

        private ZonedDateTime midnightOrLater(LocalDate next, Today today) {
            return end.equals(LocalTime.MIDNIGHT) ? today.startOf(next) : today.at(next, end);
        }
    }
}
