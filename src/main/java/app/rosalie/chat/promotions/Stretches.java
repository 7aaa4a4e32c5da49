package app.rosalie.chat.promotions;

import app.rosalie.chat.action.PromotionsAction.Stretch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The days that a button means, from today on; weeks begin on Monday. */
record Stretches(LocalDate first, Optional<LocalDate> last) {

    static Stretches of(Stretch stretch, LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate endOfMonth = today.with(TemporalAdjusters.lastDayOfMonth());
        return switch (stretch) {
            case ENDLESS -> new Stretches(today, Optional.empty());
            case THIS_WEEK -> new Stretches(today, Optional.of(sunday));
            case NEXT_WEEK -> new Stretches(sunday.plusDays(1), Optional.of(sunday.plusWeeks(1)));
            case THIS_MONTH -> new Stretches(today, Optional.of(endOfMonth));
            case NEXT_MONTH ->
                new Stretches(
                        endOfMonth.plusDays(1),
                        Optional.of(endOfMonth.plusDays(1).with(TemporalAdjusters.lastDayOfMonth())));
        };
    }
}
