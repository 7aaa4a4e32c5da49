package app.rosalie.language;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a professional wants who writes a sentence. {@code words} are what is left when verbs, times and sums are taken out,
 * spelt as they were: names for the salon to find. What can be meant in several ways carries all of them, so that the
 * reader can ask; what was not said is null, or {@linkplain Said#nothing() nothing}.
 */
public sealed interface Intention {

    /** « emma mardi 14h semi 45€ »; only days and times to come, but for today's. */
    record Book(
            String words,
            Said<LocalDate> day,
            Said<LocalTime> time,
            @Nullable Duration length,
            @Nullable Long cents) implements Intention {}

    /** « ferme jeudi aprem »: on each of the days; from the day's beginning, or to its end, where a time is null. */
    record CloseTime(
            Said<Days> days,
            @Nullable LocalTime from,
            @Nullable LocalTime to) implements Intention {}

    /** « ferme mardi et jeudi »: days that do not follow each other, in the order of the calendar, all within two months; the same times
     * on each. */
    record CloseApart(
            Said<List<LocalDate>> days,
            @Nullable LocalTime from,
            @Nullable LocalTime to) implements Intention {}

    /** « ouvre samedi de 9h à 13h »; the usual hours where both times are null. */
    record OpenTime(
            Said<Days> days,
            @Nullable LocalTime from,
            @Nullable LocalTime to) implements Intention {}

    /** « congés du 3 au 10 août ». */
    record Leave(Said<Days> days) implements Intention {}

    /** « décale emma à 16h », « avance lea d'une heure »; the shift is negative where it goes earlier. */
    record Move(
            String words,
            Said<LocalDate> fromDay,
            Said<LocalTime> fromTime,
            Said<LocalDate> toDay,
            Said<LocalTime> toTime,
            @Nullable Duration shift)
            implements Intention {}

    /** « annule le rdv de 15h », « emma annule ». */
    record Cancel(String words, Said<LocalDate> day, Said<LocalTime> time) implements Intention {}

    /** « qui vient demain ? »; today where no day was said. */
    record WhoComes(Said<Days> days) implements Intention {}

    /** « mes dispos la semaine prochaine »; the coming seven days where none was said. */
    record FreeTime(Said<Days> days, @Nullable Duration length) implements Intention {}

    /** « combien ce mois-ci ? »; the running month where no days were said. */
    record Takings(Said<Days> days) implements Intention {}

    /** « objectif 3000 ce mois », « objectif manucure 500 »: for all that comes in where no words are left; for the whole year where
     * the month is null. It may be no goal at all where the number may count what the words name: « je veux faire 100 pompes ». */
    record Goal(
            String words, long cents, int year, @Nullable Month month, boolean maybeCount) implements Intention {}

    /** A name, or what may be one: « fiche julie martin ». */
    record Find(String words) implements Intention {}

    /** Nothing of this. */
    record Unclear() implements Intention {}
}
