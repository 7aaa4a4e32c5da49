package app.rosalie.revenue;

import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the running month stands.
 *
 * @param today the salon's day
 * @param taken since the month began
 * @param goal null where none is set
 * @param pace the share of the month's usual open hours that has passed, 0 to 1; of its days where no hours are known
 * @param comparison with the same elapsed part of the month before
 */
public record Month(
        LocalDate today, Takings taken, @Nullable Money goal, double pace, Comparison comparison) {

    /** How much of the goal is reached: 1 is all of it. Empty without a goal. */
    public Optional<Double> share() {
        return Optional.ofNullable(goal)
                .map(goal -> Math.max(0, (double) taken.total().cents() / goal.cents()));
    }

    /** The instants that bound the comparison: the same number of days and the same time of day, cut at the month's end. */
    static Instant sameMomentBefore(ZonedDateTime now) {
        return now.minusMonths(1).toInstant();
    }

    static double pace(Salon salon, ZonedDateTime now) {
        YearMonth month = YearMonth.from(now);
        if (salon.hours().isEmpty()) {
            return (now.getDayOfMonth() - 1 + now.toLocalTime().toSecondOfDay() / 86_400.0) / month.lengthOfMonth();
        }
        Duration all = Duration.ZERO;
        Duration gone = Duration.ZERO;
        var hours = salon.hours();
        for (LocalDate day = month.atDay(1); YearMonth.from(day).equals(month); day = day.plusDays(1)) {
            for (var range : hours.on(day.getDayOfWeek())) {
                ZonedDateTime start = range.start(day, salon.zone());
                ZonedDateTime end = range.end(day, salon.zone());
                all = all.plus(Duration.between(start, end));
                if (start.isBefore(now)) {
                    gone = gone.plus(Duration.between(start, end.isBefore(now) ? end : now));
                }
            }
        }
        return all.isZero() ? 0 : (double) gone.toMillis() / all.toMillis();
    }
}
