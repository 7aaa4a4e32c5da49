package app.rosalie.chat.takings;

import app.rosalie.chat.PeriodWords;
import app.rosalie.chat.Voice;
import app.rosalie.chat.takings.Columns.Column;
import app.rosalie.pictures.Direction;
import app.rosalie.pictures.Picture;
import app.rosalie.revenue.Comparison;
import app.rosalie.revenue.Overview;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Period.Kind;
import app.rosalie.salon.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a period went, day by day or month by month, with the time before behind it. */
@Component
class Courses {

    /** In months. */
    static final int YEAR = 12;

    private static final int MOST_DAYS = 31;

    private final Performance performance;

    Courses(Performance performance) {
        this.performance = performance;
    }

    /** Empty where nothing came in, neither then nor before. A day is shown within its week. */
    Optional<Picture> of(Scope scope, Overview overview) {
        boolean isDay = scope.period().kind() == Kind.DAY;
        Scope shown = isDay ? scope.of(Period.of(Kind.WEEK, scope.period().first())) : scope;
        Columns columns =
                isByDay(shown.period()) ? days(shown, isDay ? scope.period().first() : scope.today()) : months(shown);
        if (columns.isFlat()) {
            return Optional.empty();
        }
        boolean compared = !isDay && OpenPage.isCompared(scope, overview);
        return Optional.of(columns.drawn(
                scope.voice(),
                scope.voice()
                        .plain(
                                TakingsPhrase.CHART_ALT,
                                scope.title(),
                                overview.received().total()),
                shown.title(),
                compared ? remark(scope, overview.comparison()) : null,
                compared ? direction(overview.comparison()) : Direction.LEVEL));
    }

    private static String remark(Scope scope, Comparison comparison) {
        return PeriodWords.compared(scope.voice(), scope.period(), scope.isRunning(), comparison);
    }

    static Direction direction(Comparison comparison) {
        int direction = PeriodWords.direction(comparison);
        return direction > 0 ? Direction.UP : direction < 0 ? Direction.DOWN : Direction.LEVEL;
    }

    private static boolean isByDay(Period period) {
        return switch (period.kind()) {
            case DAY, WEEK, MONTH -> true;
            case QUARTER, YEAR -> false;
            case RANGE -> period.days() <= MOST_DAYS;
        };
    }

    private Columns days(Scope scope, LocalDate noted) {
        Voice voice = scope.voice();
        Scope before = scope.of(scope.period().previous());
        SequencedMap<LocalDate, Money> days = performance.byDay(scope.salon(), scope.period());
        List<Money> then = List.copyOf(performance.byDay(scope.salon(), before.period()).values());
        List<Column> columns = new ArrayList<>();
        days.forEach((day, amount) -> columns.add(new Column(
                label(scope, day),
                amount,
                at(then, columns.size()),
                day.equals(scope.today()),
                day.equals(scope.today()) || day.equals(noted))));
        return new Columns(
                columns,
                voice.plain(TakingsPhrase.BY_DAY, scope.isRunning()),
                legend(scope),
                legend(before));
    }

    private static String legend(Scope scope) {
        return scope.voice().plain(TakingsPhrase.LEGEND, scope.period().kind(), scope.shortName());
    }

    private static String label(Scope scope, LocalDate day) {
        return scope.period().kind() == Kind.WEEK
                ? scope.voice().weekday(day.getDayOfWeek(), TextStyle.SHORT)
                : Integer.toString(day.getDayOfMonth());
    }

    /** With the same months a year earlier. */
    private Columns months(Scope scope) {
        Period period = scope.period();
        Period yearAgo = new Period(
                Kind.RANGE, period.first().minusYears(1), period.last().minusYears(1));
        List<Money> then = List.copyOf(byMonth(scope, yearAgo).values());
        YearMonth running = YearMonth.from(scope.today());
        List<Column> columns = new ArrayList<>();
        byMonth(scope, period)
                .forEach((month, amount) -> columns.add(new Column(
                        scope.voice().shortMonth(month),
                        amount,
                        at(then, columns.size()),
                        month.equals(running),
                        month.equals(running))));
        return columns(scope, columns, scope.isRunning());
    }

    private static Columns columns(Scope scope, List<Column> columns, boolean running) {
        return new Columns(
                columns,
                scope.voice().plain(TakingsPhrase.BY_MONTH, running),
                scope.voice().plain(TakingsPhrase.NOW_LABEL),
                scope.voice().plain(TakingsPhrase.YEAR_AGO));
    }

    private Map<YearMonth, Money> byMonth(Scope scope, Period period) {
        Map<YearMonth, Money> months = new TreeMap<>();
        performance
                .byDay(scope.salon(), period)
                .forEach((day, amount) -> months.merge(YearMonth.from(day), amount, Money::plus));
        return months;
    }

    /** The twelve months up to one, in which nothing is compared as a whole. */
    Columns twelve(Scope scope, YearMonth last) {
        List<Map.Entry<YearMonth, Money>> months = List.copyOf(performance
                .byMonth(scope.salon(), last.minusMonths(2L * YEAR - 1), 2 * YEAR)
                .entrySet());
        YearMonth running = YearMonth.from(scope.today());
        List<Column> columns = new ArrayList<>();
        for (int place = YEAR; place < months.size(); place++) {
            YearMonth month = months.get(place).getKey();
            columns.add(new Column(
                    scope.voice().shortMonth(month),
                    months.get(place).getValue(),
                    months.get(place - YEAR).getValue(),
                    month.equals(running),
                    month.equals(running)));
        }
        return columns(scope, columns, running.equals(last));
    }

    private static @Nullable Money at(List<Money> amounts, int place) {
        return place < amounts.size() ? amounts.get(place) : null;
    }
}
