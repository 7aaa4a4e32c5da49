package app.rosalie.chat.analyses;

import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.kit.takings.TakingsColumns;
import app.rosalie.chat.kit.takings.TakingsColumns.Column;
import app.rosalie.chat.kit.takings.TakingsPhrase;
import app.rosalie.chat.kit.takings.TakingsScope;
import app.rosalie.chat.kit.takings.Timeline;
import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.Direction;
import app.rosalie.pictures.TrendChart;
import app.rosalie.salon.Money;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Twelve months with those of the year before behind them. */
@Component
class TrendPage {

    private final Timeline timeline;

    TrendPage(Timeline timeline) {
        this.timeline = timeline;
    }

    Reply show(TakingsScope scope) {
        YearMonth last = YearMonth.from(scope.period().last());
        YearMonth first = last.minusMonths(Timeline.YEAR - 1L);
        TakingsColumns columns = timeline.twelve(scope, last);
        Page page = scope.page(AnalysesPhrase.CRUMB)
                .say(AnalysesPhrase.TREND_TITLE)
                .say(AnalysesPhrase.FROM_TO, month(scope, first), month(scope, last))
                .gap();
        if (columns.isFlat()) {
            page.say(AnalysesPhrase.NOTHING_IN_TWO_YEARS);
        } else {
            trend(scope, columns, first, page);
        }
        return AnalysisTabs.TREND.below(scope, page).show();
    }

    private static void trend(TakingsScope scope, TakingsColumns columns, YearMonth first, Page page) {
        Voice voice = scope.voice();
        Money now = sum(columns, Column::now);
        Money before = sum(columns, Column::before);
        page.say(AnalysesPhrase.TREND_SUM, now, scope.isRunning()).fold().say(AnalysesPhrase.TREND_BEFORE, before);
        best(scope, columns.all(), first, page);
        String alt = voice.plain(AnalysesPhrase.TREND_ALT, now, before);
        page.picture(columns.drawn(
                voice,
                alt,
                voice.plain(AnalysesPhrase.TREND_HEADING),
                new TrendChart.Sum(voice.money(now), null),
                new TrendChart.Remark(null, Direction.LEVEL)));
    }

    private static void best(TakingsScope scope, List<Column> columns, YearMonth first, Page page) {
        IntStream.range(0, columns.size())
                .boxed()
                .max(Comparator.comparing(place -> columns.get(place).now()))
                .filter(place -> columns.get(place).now().isPositive())
                .ifPresent(place -> page.say(
                        AnalysesPhrase.BEST_MONTH,
                        month(scope, first.plusMonths(place)),
                        columns.get(place).now()));
    }

    private static Money sum(TakingsColumns columns, Function<Column, @Nullable Money> amount) {
        return columns.all().stream().map(amount).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
    }

    private static String month(TakingsScope scope, YearMonth month) {
        return scope.voice()
                .plain(TakingsPhrase.WITH_YEAR, scope.voice().month(month), Integer.toString(month.getYear()));
    }
}
