package app.rosalie.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a visit comes again, in the sense of RFC 5545 (a frequency with its interval, and the day it falls on); the part of it that
 * a salon has a use for. A month that is too short for a date takes its last day instead: nobody is left out in February.
 */
public sealed interface RecurrenceRule {

    int MOST_DAYS = 365;
    int MOST_WEEKS = 52;
    int MOST_MONTHS = 12;

    /** The week within a month that is its last one, as RFC 5545 counts it. */
    int LAST = -1;

    int MOST_NTH = 4;

    /** The dates after a first visit, in order and without end. */
    Stream<LocalDate> after(LocalDate first);

    /** How many days lie at least between two dates. */
    int fewestDays();

    /** @param interval every how many days */
    record Daily(int interval) implements RecurrenceRule {
        public Daily {
            within(interval, MOST_DAYS);
        }

        @Override
        public Stream<LocalDate> after(LocalDate first) {
            return Stream.iterate(first.plusDays(interval), day -> day.plusDays(interval));
        }

        @Override
        public int fewestDays() {
            return interval;
        }
    }

    /**
     * @param interval every how many weeks
     * @param day the weekday it falls on from then on, or null for that of the first visit
     */
    record Weekly(int interval, @Nullable DayOfWeek day) implements RecurrenceRule {
        public Weekly {
            within(interval, MOST_WEEKS);
        }

        @Override
        public Stream<LocalDate> after(LocalDate first) {
            LocalDate start = day == null ? first : first.with(TemporalAdjusters.nextOrSame(day));
            return Stream.iterate(start, next -> next.plusWeeks(interval)).dropWhile(next -> !next.isAfter(first));
        }

        @Override
        public int fewestDays() {
            return 7 * interval;
        }
    }

    /**
     * @param interval every how many months
     * @param dayOfMonth 1 to 31, or null for that of the first visit
     */
    record Monthly(int interval, @Nullable Integer dayOfMonth) implements RecurrenceRule {
        public Monthly {
            within(interval, MOST_MONTHS);
            if (dayOfMonth != null) {
                within(dayOfMonth, 31);
            }
        }

        /** The day of the month on which it falls again after that first visit. */
        public int dayOfMonth(LocalDate first) {
            return dayOfMonth == null ? first.getDayOfMonth() : dayOfMonth;
        }

        @Override
        public Stream<LocalDate> after(LocalDate first) {
            return months(first, interval)
                    .map(month -> month.atDay(Math.min(dayOfMonth(first), month.lengthOfMonth())))
                    .dropWhile(next -> !next.isAfter(first));
        }

        @Override
        public int fewestDays() {
            return 28 * interval;
        }
    }

    /**
     * @param interval every how many months
     * @param nth which one of the month, 1 to 4 or {@link #LAST}
     */
    record MonthlyWeekday(int interval, int nth, DayOfWeek day) implements RecurrenceRule {
        public MonthlyWeekday {
            within(interval, MOST_MONTHS);
            if (nth != LAST) {
                within(nth, MOST_NTH);
            }
        }

        /** Each month's weekday in the place that this date has in its own month; a fifth one is the last. */
        public static MonthlyWeekday like(LocalDate date) {
            int nth = (date.getDayOfMonth() - 1) / 7 + 1;
            return new MonthlyWeekday(1, nth > MOST_NTH ? LAST : nth, date.getDayOfWeek());
        }

        @Override
        public Stream<LocalDate> after(LocalDate first) {
            return months(first, interval)
                    .map(month -> month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day)))
                    .dropWhile(next -> !next.isAfter(first));
        }

        @Override
        public int fewestDays() {
            return 28 * interval;
        }
    }

    private static Stream<YearMonth> months(LocalDate first, int interval) {
        return Stream.iterate(YearMonth.from(first), month -> month.plusMonths(interval));
    }

    private static void within(int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(number + " is not within 1 and " + most);
        }
    }
}
