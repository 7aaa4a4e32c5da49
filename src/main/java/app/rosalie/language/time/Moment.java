package app.rosalie.language.time;

import app.rosalie.language.text.TextSpan;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One reading of a time that a text names. Said of the same span are alternatives.
 *
 * @param daySaid whether the text names a day, or more than one; otherwise the value is on the day that fits best
 * @param timeSaid whether the text names a time of day, or a part of the day
 * @param maybeName whether the word may as well be somebody's name: « Avril », « Noël », « Sam »
 */
public record Moment(TextSpan span, Grain grain, Value value, boolean daySaid, boolean timeSaid, boolean maybeName) {

    /** The first day that the moment touches; none where it has no beginning. */
    public Optional<LocalDate> firstDay() {
        return value.beginning().map(ZonedDateTime::toLocalDate);
    }

    /** The last day that the moment touches; none where it has no end. */
    public Optional<LocalDate> lastDay() {
        return switch (value) {
            case At(var at) -> Optional.of(at.toLocalDate());
            case Within(var _, var end) -> Optional.of(end.minusNanos(1).toLocalDate());
            case Until(var end) -> Optional.of(end.minusNanos(1).toLocalDate());
            case From _ -> Optional.empty();
        };
    }

    /** When it is, in the zone in which the text was read. */
    public sealed interface Value {

        /** None where it has no beginning. */
        default Optional<ZonedDateTime> beginning() {
            return switch (this) {
                case At(var at) -> Optional.of(at);
                case Within(var start, var _) -> Optional.of(start);
                case From(var start) -> Optional.of(start);
                case Until _ -> Optional.empty();
            };
        }
    }

    /** « mardi à 14h ». */
    public record At(ZonedDateTime at) implements Value {}

    /** « demain », « de 9h à 13h »: from the start up to the end, never empty. */
    public record Within(ZonedDateTime start, ZonedDateTime end) implements Value {

        public Within {
            if (!start.isBefore(end)) {
                throw new IllegalArgumentException(start + " is not before " + end);
            }
        }
    }

    /** « à partir de 15h », « depuis lundi ». */
    public record From(ZonedDateTime start) implements Value {}

    /** « avant 10h », « d'ici vendredi »: up to the end, without it. */
    public record Until(ZonedDateTime end) implements Value {}
}
