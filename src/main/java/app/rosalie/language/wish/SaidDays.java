package app.rosalie.language.wish;

import app.rosalie.language.time.Days;
import app.rosalie.language.time.Grain;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Days that a text says in one place, so that they may be compared with those of another place.
 *
 * @param days as they are most likely meant
 * @param isABareWeekday whether nothing but the name of a weekday stands there
 */
record SaidDays(Place place, Days days, boolean isABareWeekday) {

    private static final Set<Grain> STRETCHES =
            EnumSet.of(Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.HALF_YEAR, Grain.YEAR);

    /** « Elle peut que le vendredi, donc le vendredi vingt »; the same day said twice counts once. */
    boolean isNearer(SaidDays than) {
        if (place == than.place) {
            return false;
        }
        return days.equals(than.days)
                ? isLonger(than)
                : isThatWeekday(than) && isLonger(than) || isWithin(than) || isRightBehind(than);
    }

    private boolean isLonger(SaidDays than) {
        return length() > than.length()
                || length() == than.length()
                        && place.span().from() < than.place.span().from();
    }

    private int length() {
        return place.span().to() - place.span().from();
    }

    private boolean isOneDay() {
        return days.first().equals(days.last());
    }

    private boolean isThatWeekday(SaidDays weekday) {
        return weekday.isABareWeekday && isOneDay() && weekday.isOneDay() && beginOnOneWeekday(weekday);
    }

    private boolean isWithin(SaidDays stretch) {
        return isOneDay()
                && isIn(days.first(), stretch.days)
                && STRETCHES.contains(stretch.place.meanings().getFirst().grain());
    }

    private static boolean isIn(LocalDate day, Days days) {
        return !days.first().isAfter(day) && !days.last().isBefore(day);
    }

    /** « Du jeudi 23 au dimanche 26 avril »: the name of the day says no more than the date behind it. */
    private boolean isRightBehind(SaidDays weekday) {
        var between = place.span().from() - weekday.place.span().to();
        return between >= 0 && between <= 1 && weekday.isABareWeekday && beginOnOneWeekday(weekday);
    }

    private boolean beginOnOneWeekday(SaidDays other) {
        return days.first().getDayOfWeek() == other.days.first().getDayOfWeek();
    }
}
