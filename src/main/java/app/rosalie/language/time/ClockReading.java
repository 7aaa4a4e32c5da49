package app.rosalie.language.time;

import app.rosalie.language.time.Moment.At;
import app.rosalie.language.time.Moment.Value;
import app.rosalie.language.time.Moment.Within;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** A time of day, or a stretch of it, before it is known on which day. */
sealed interface ClockReading {

    /** On that day; null where the clocks skip it. */
    @Nullable
    Value on(LocalDate day, ReferenceDay reference);

    Grain grain();

    /** When it begins. */
    LocalTime start();

    record Point(LocalTime start) implements ClockReading {

        @Override
        public Value on(LocalDate day, ReferenceDay reference) {
            return new At(reference.at(day, start));
        }

        @Override
        public Grain grain() {
            return Grain.MINUTE;
        }
    }

    /** The midnight with which the day ends. */
    record Midnight() implements ClockReading {

        @Override
        public Value on(LocalDate day, ReferenceDay reference) {
            return new At(reference.startOf(day.plusDays(1)));
        }

        @Override
        public Grain grain() {
            return Grain.MINUTE;
        }

        @Override
        public LocalTime start() {
            return LocalTime.MIDNIGHT;
        }
    }

    /** Where the end is not behind the start, it is on the next day. */
    record Stretched(LocalTime start, LocalTime end, Grain grain) implements ClockReading {

        @Override
        public @Nullable Value on(LocalDate day, ReferenceDay reference) {
            var from = reference.at(day, start);
            var to = end.isAfter(start) ? reference.at(day, end) : midnightOrLater(day.plusDays(1), reference);
            return from.isBefore(to) ? new Within(from, to) : null;
        }

        private ZonedDateTime midnightOrLater(LocalDate next, ReferenceDay reference) {
            return end.equals(LocalTime.MIDNIGHT) ? reference.startOf(next) : reference.at(next, end);
        }
    }
}
