package app.rosalie.chat.home;

import app.rosalie.chat.Voice;
import app.rosalie.pictures.Direction;
import app.rosalie.pictures.Gauge;
import app.rosalie.revenue.Comparison;
import app.rosalie.revenue.Progress;
import app.rosalie.salon.Money;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The month's goal, worded for the gauge. Asked only where a goal is set. */
final class GoalGauge {

    private GoalGauge() {}

    static Gauge of(Voice voice, Progress month) {
        Money goal = month.goal() == null ? Money.ZERO : month.goal();
        String taken = voice.money(month.taken().total());
        long difference = difference(month.comparison());
        return new Gauge(
                voice.plain(HomePhrase.GAUGE_ALT, taken, goal),
                voice.plain(HomePhrase.GAUGE_TITLE, YearMonth.from(month.today())),
                voice.plain(HomePhrase.GAUGE_SUBTITLE, voice.dayOfMonth(month.today())),
                taken,
                voice.plain(HomePhrase.GAUGE_TARGET, goal, percent(month)),
                month.share().orElse(0.0),
                month.pace(),
                voice.plain(HomePhrase.GAUGE_PACE),
                "0",
                voice.money(goal),
                comparison(voice, month),
                difference > 0 ? Direction.UP : difference < 0 ? Direction.DOWN : Direction.LEVEL);
    }

    /** Rounded down, so that 100 % is never shown before it is reached. */
    static long percent(Progress month) {
        return (long) Math.floor(100 * month.share().orElse(0.0));
    }

    private static @Nullable String comparison(Voice voice, Progress month) {
        YearMonth before = YearMonth.from(month.today()).minusMonths(1);
        return switch (month.comparison()) {
            case Comparison.New() -> voice.plain(HomePhrase.COMPARED_NEW);
            case Comparison.Percent(int percent) ->
                voice.plain(HomePhrase.COMPARED_PERCENT, sign(percent), Math.abs(percent), before);
            case Comparison.Amount(Money amount) ->
                voice.plain(
                        HomePhrase.COMPARED_AMOUNT, sign(amount.cents()), new Money(Math.abs(amount.cents())), before);
        };
    }

    private static long difference(Comparison comparison) {
        return switch (comparison) {
            case Comparison.New() -> 0;
            case Comparison.Percent(int percent) -> percent;
            case Comparison.Amount(Money amount) -> amount.cents();
        };
    }

    private static String sign(long difference) {
        return difference > 0 ? "+" : difference < 0 ? "−" : "±";
    }
}
