package app.rosalie.chat.kit.goal;

import app.rosalie.chat.words.PeriodPhrase;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.Direction;
import app.rosalie.pictures.Gauge;
import app.rosalie.pictures.Heading;
import app.rosalie.revenue.GoalProgress;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Money;
import java.time.LocalDate;
import java.time.YearMonth;

/** A month's or year's goal, worded for the gauge. Asked only where a goal is set. One that has not begun is compared with nothing, one that is reached says by how much. */
public final class GoalGauge {

    private GoalGauge() {}

    public static Gauge of(Voice voice, GoalProgress progress) {
        Money goal = progress.goal() == null ? Money.ZERO : progress.goal();
        String taken = voice.money(progress.taken().total());
        Period period = progress.period();
        boolean running = period.holds(progress.today());
        boolean pacing = running && !isReached(progress);
        return new Gauge(
                new Heading(
                        voice.plain(PeriodPhrase.GAUGE_ALT, taken, goal),
                        voice.plain(PeriodPhrase.GAUGE_TITLE, title(voice, period)),
                        subtitle(voice, period, progress.today())),
                new Gauge.Figure(taken, voice.plain(PeriodPhrase.GAUGE_TARGET, goal, percent(progress))),
                progress.share().orElse(0.0),
                pacing ? inPercent(progress.pace()) : null,
                pacing ? voice.plain(PeriodPhrase.GAUGE_PACE) : null,
                new Gauge.Ends("0", voice.money(goal)),
                comparison(voice, progress, goal));
    }

    /** What is reached is compared with nothing any more: that it was more last year would spoil it. */
    private static Gauge.Comparison comparison(Voice voice, GoalProgress progress, Money goal) {
        if (isReached(progress)) {
            Money more = progress.taken().total().minus(goal);
            return new Gauge.Comparison(
                    voice.plain(PeriodPhrase.GAUGE_REACHED, more.isPositive() ? voice.money(more) : "none"),
                    Direction.UP);
        }
        Period period = progress.period();
        if (progress.today().isBefore(period.first())) {
            return new Gauge.Comparison(null, Direction.LEVEL);
        }
        return new Gauge.Comparison(
                PeriodWords.compared(voice, period, period.holds(progress.today()), progress.comparison()),
                PeriodWords.direction(progress.comparison()));
    }

    private static boolean isReached(GoalProgress progress) {
        return progress.goal() != null && !progress.missing().isPositive();
    }

    /** Time passes all the while; the picture is the same one, and need not be painted again, until it shows. */
    private static double inPercent(double pace) {
        return Math.round(100 * pace) / 100.0;
    }

    /** When it begins, or until which day it is counted. */
    private static String subtitle(Voice voice, Period period, LocalDate today) {
        return today.isBefore(period.first())
                ? voice.plain(PeriodPhrase.GAUGE_AHEAD, voice.dayOfMonth(period.first()))
                : voice.plain(
                        PeriodPhrase.GAUGE_SUBTITLE, voice.dayOfMonth(period.holds(today) ? today : period.last()));
    }

    private static String title(Voice voice, Period period) {
        return period.kind() == Period.Kind.MONTH
                ? voice.month(YearMonth.from(period.first()))
                : PeriodWords.name(voice, period);
    }

    /** Rounded down, so that 100 % is never shown before it is reached. */
    public static long percent(GoalProgress progress) {
        return (long) Math.floor(100 * progress.share().orElse(0.0));
    }
}
