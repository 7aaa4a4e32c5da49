package app.rosalie.chat.analyses;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AnalysesAction;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.kit.takings.TakingsScope;
import app.rosalie.chat.room.Navigation;
import app.rosalie.chat.room.QuietRoom;
import app.rosalie.revenue.Period;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What takings are made of. */
@Component
class AnalysesRoom implements QuietRoom<AnalysesAction> {

    private final SplitPage split;
    private final BusyHoursPage hours;
    private final TrendPage trend;
    private final TopClientsPage top;
    private final RatiosPage ratios;
    private final Navigation navigation;
    private final InstantSource clock;

    AnalysesRoom(
            SplitPage split,
            BusyHoursPage hours,
            TrendPage trend,
            TopClientsPage top,
            RatiosPage ratios,
            Navigation navigation,
            InstantSource clock) {
        this.split = split;
        this.hours = hours;
        this.trend = trend;
        this.top = top;
        this.ratios = ratios;
        this.navigation = navigation;
        this.clock = clock;
    }

    @Override
    public Reply on(Pro pro, AnalysesAction action) {
        return switch (action) {
            case AnalysesAction.Split(var by, var kind, var day, var last) ->
                of(pro, kind, day, last, scope -> split.show(scope, by));
            case AnalysesAction.Hours(var kind, var day, var last) -> of(pro, kind, day, last, hours::show);
            case AnalysesAction.Trend(var day) -> of(pro, Period.Kind.MONTH, day, day, trend::show);
            case AnalysesAction.Top(boolean byVisits, var kind, var day, var last) ->
                of(pro, kind, day, last, scope -> top.show(scope, byVisits));
            case AnalysesAction.Ratios(var kind, var day, var last) -> of(pro, kind, day, last, ratios::show);
        };
    }

    /** Days in the wrong order are asked for where the figures are. */
    private Reply of(Pro pro, Period.Kind kind, LocalDate day, LocalDate last, Function<TakingsScope, Reply> show) {
        return kind == Period.Kind.RANGE && last.isBefore(day)
                ? navigation.to(pro, new TakingsAction.Open(kind, day, last))
                : show.apply(new TakingsScope(pro, Period.of(kind, day, last), pro.dayOf(clock.instant())));
    }
}
