package app.rosalie.language.sentence;

import app.rosalie.language.time.Days;
import app.rosalie.language.time.Readings;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a professional wants who writes a sentence. {@code words} are what is left when verbs, times and sums are taken out,
 * spelt as they were: names for the salon to find. What can be meant in several ways carries all of them, so that the
 * reader can ask; what was not said is null, or {@linkplain Readings#nothing() nothing}.
 */
public sealed interface Intent {

    /** « emma mardi 14h semi 45€ »; only days and times to come, but for today's. */
    record Book(
            String words,
            Readings<LocalDate> day,
            Readings<LocalTime> time,
            @Nullable Duration length,
            @Nullable Long cents)
            implements Intent {}

    /** « ferme jeudi aprem »: on each of the days; from the day's beginning, or to its end, where a time is null. */
    record CloseTime(
            Readings<Days> days,
            @Nullable LocalTime from,
            @Nullable LocalTime to) implements Intent {}

    /** « ferme mardi et jeudi »: days that do not follow each other, in the order of the calendar, all within two months; the same times
     * on each. */
    record CloseApart(
            Readings<List<LocalDate>> days,
            @Nullable LocalTime from,
            @Nullable LocalTime to) implements Intent {}

    /** « ouvre samedi de 9h à 13h »; the usual hours where both times are null. */
    record OpenTime(
            Readings<Days> days,
            @Nullable LocalTime from,
            @Nullable LocalTime to) implements Intent {}

    /** « congés du 3 au 10 août ». */
    record Leave(Readings<Days> days) implements Intent {}

    /** « décale emma à 16h », « avance lea d'une heure »; the shift is negative where it goes earlier. */
    record Move(
            String words,
            Readings<LocalDate> fromDay,
            Readings<LocalTime> fromTime,
            Readings<LocalDate> toDay,
            Readings<LocalTime> toTime,
            @Nullable Duration shift)
            implements Intent {}

    /** « annule le rdv de 15h », « emma annule ». */
    record Cancel(String words, Readings<LocalDate> day, Readings<LocalTime> time) implements Intent {}

    /** « qui vient demain ? »; today where no day was said. */
    record WhoComes(Readings<Days> days) implements Intent {}

    /** « mes dispos la semaine prochaine »; the coming seven days where none was said. */
    record FreeTime(Readings<Days> days, @Nullable Duration length) implements Intent {}

    /** « combien ce mois-ci ? »; the running month where no days were said. */
    record Takings(Readings<Days> days) implements Intent {}

    /** « vendu shampooing 18 € cb »: as far as it was said. */
    record Sell(SaleReader.Sale sale) implements Intent {}

    /** « objectif 3000 ce mois », « objectif manucure 500 »: for all that comes in where no words are left; for the whole year where
     * the month is null. It may be no goal at all where the number may count what the words name: « je veux faire 100 pompes ». */
    record Goal(
            String words, long cents, int year, @Nullable Month month, boolean maybeCount) implements Intent {}

    /** A name, or what may be one: « fiche julie martin ». */
    record Find(String words) implements Intent {}

    /** Nothing of this. */
    record Unclear() implements Intent {}
}
