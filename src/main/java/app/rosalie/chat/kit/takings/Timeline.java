package app.rosalie.chat.kit.takings;

import app.rosalie.chat.kit.takings.TakingsColumns.Column;
import app.rosalie.chat.words.Voice;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Period.Kind;
import app.rosalie.salon.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takings by days or by months, each with what it is compared with. */
@Component
public class Timeline {

    /** In months. */
    public static final int YEAR = 12;

    private static final int DAYS_A_WEEK = 7;

    private final Performance performance;

    Timeline(Performance performance) {
        this.performance = performance;
    }

    /** @param noted a day that has its amount written beside it, as today and the best one have */
    public TakingsColumns days(TakingsScope scope, LocalDate noted) {
        Voice voice = scope.voice();
        TakingsScope before = scope.of(scope.period().previous());
        SequencedMap<LocalDate, Money> days = performance.byDay(scope.salon(), scope.period());
        SequencedMap<LocalDate, Money> then = performance.byDay(scope.salon(), before.period());
        List<Column> columns = new ArrayList<>();
        days.forEach((day, amount) -> columns.add(new Column(
                label(scope, day),
                amount,
                then.get(counterpart(scope.period(), before.period(), day)),
                day.equals(scope.today()),
                day.equals(scope.today()) || day.equals(noted))));
        return new TakingsColumns(
                columns, voice.plain(TakingsPhrase.BY_DAY, scope.isRunning()), legend(scope), legendBefore(before));
    }

    private static String legend(TakingsScope scope) {
        return scope.voice().plain(TakingsPhrase.LEGEND, scope.period().kind(), scope.shortName());
    }

    private static String legendBefore(TakingsScope scope) {
        return scope.voice().plain(TakingsPhrase.LEGEND_BEFORE, scope.period().kind(), scope.shortName());
    }

    /** A day of a month is compared with the same weekday, its second Tuesday with the second one; a fifth one may have none. */
    private static LocalDate counterpart(Period now, Period before, LocalDate day) {
        if (now.kind() != Kind.MONTH) {
            return before.first().plusDays(ChronoUnit.DAYS.between(now.first(), day));
        }
        int week = (day.getDayOfMonth() - 1) / DAYS_A_WEEK + 1;
        return before.first().with(TemporalAdjusters.dayOfWeekInMonth(week, day.getDayOfWeek()));
    }

    private static String label(TakingsScope scope, LocalDate day) {
        return scope.period().kind() == Kind.WEEK
                ? scope.voice().weekday(day.getDayOfWeek(), TextStyle.SHORT)
                : Integer.toString(day.getDayOfMonth());
    }

    /** With the same months a year earlier. */
    public TakingsColumns months(TakingsScope scope) {
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
                        scope.isRunning() && month.equals(running),
                        scope.isRunning() && month.equals(running))));
        return columns(scope, columns, scope.isRunning());
    }

    private static TakingsColumns columns(TakingsScope scope, List<Column> columns, boolean running) {
        return new TakingsColumns(
                columns,
                scope.voice().plain(TakingsPhrase.BY_MONTH, running),
                scope.voice().plain(TakingsPhrase.NOW_LABEL),
                scope.voice().plain(TakingsPhrase.YEAR_AGO));
    }

    private Map<YearMonth, Money> byMonth(TakingsScope scope, Period period) {
        Map<YearMonth, Money> months = new TreeMap<>();
        performance
                .byDay(scope.salon(), period)
                .forEach((day, amount) -> months.merge(YearMonth.from(day), amount, Money::plus));
        return months;
    }

    /** The twelve months up to one, in which nothing is compared as a whole. */
    public TakingsColumns twelve(TakingsScope scope, YearMonth last) {
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
