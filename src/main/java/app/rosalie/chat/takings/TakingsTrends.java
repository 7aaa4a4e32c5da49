package app.rosalie.chat.takings;

import app.rosalie.chat.kit.takings.TakingsColumns;
import app.rosalie.chat.kit.takings.TakingsScope;
import app.rosalie.chat.kit.takings.Timeline;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.Direction;
import app.rosalie.pictures.Picture;
import app.rosalie.pictures.TrendChart;
import app.rosalie.revenue.Overview;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Period.Kind;
import app.rosalie.salon.Money;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a period went, day by day or month by month, with what it is compared with. */
@Component
class TakingsTrends {

    private static final int MOST_DAYS = 31;

    private final Timeline timeline;

    TakingsTrends(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Empty where nothing came in, neither then nor before. A day is shown within its week. */
    Optional<Picture> of(TakingsScope scope, Overview overview) {
        boolean isDay = scope.period().kind() == Kind.DAY;
        TakingsScope shown =
                isDay ? scope.of(Period.of(Kind.WEEK, scope.period().first())) : scope;
        TakingsColumns columns = isByDay(shown.period())
                ? timeline.days(shown, isDay ? scope.period().first() : scope.today())
                : timeline.months(shown);
        if (columns.isFlat()) {
            return Optional.empty();
        }
        return Optional.of(drawn(scope, overview, columns));
    }

    private static Picture drawn(TakingsScope scope, Overview overview, TakingsColumns columns) {
        Voice voice = scope.voice();
        Money total = overview.received().total();
        return columns.drawn(
                voice,
                voice.plain(TakingsRoomPhrase.CHART_ALT, scope.title(), total),
                scope.title(),
                scope.period().kind() == Kind.DAY
                        ? new TrendChart.Sum(voice.money(total), null)
                        : columns.summedUp(voice, total),
                TakingsComparison.isNews(scope, overview)
                        ? new TrendChart.Remark(
                                TakingsComparison.words(scope, overview), PeriodWords.direction(overview.comparison()))
                        : new TrendChart.Remark(null, Direction.LEVEL));
    }

    private static boolean isByDay(Period period) {
        return switch (period.kind()) {
            case DAY, WEEK, MONTH -> true;
            case QUARTER, YEAR -> false;
            case RANGE -> period.days() <= MOST_DAYS;
        };
    }
}
