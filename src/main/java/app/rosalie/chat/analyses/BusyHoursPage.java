package app.rosalie.chat.analyses;

import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.analyses.HourGrid.Slot;
import app.rosalie.chat.kit.takings.TakingsScope;
import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.Heading;
import app.rosalie.pictures.HeatMap;
import app.rosalie.revenue.HourlyVisits;
import app.rosalie.revenue.TakingsSplits;
import app.rosalie.salon.Money;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On which weekdays and at which hours most is done. */
@Component
class BusyHoursPage {

    /** More digits would not be legible in a cell. */
    private static final Money WIDEST = Money.euros(1_000);

    private final TakingsSplits splits;
    private final OpeningTimes times;

    BusyHoursPage(TakingsSplits splits, OpeningTimes times) {
        this.splits = splits;
        this.times = times;
    }

    Reply show(TakingsScope scope) {
        OpeningPlan plan = times.plan(scope.salon(), scope.today());
        HourGrid grid = HourGrid.of(splits.byHour(scope.salon(), scope.period()), plan, scope.today());
        Page page = scope.page(AnalysesPhrase.CRUMB)
                .say(AnalysesPhrase.HOURS_TITLE, scope.name())
                .gap();
        Optional<HourlyVisits> best = grid.best();
        if (best.isEmpty()) {
            page.say(AnalysesPhrase.NOTHING_DONE);
        } else {
            say(scope, best.get(), page);
            page.picture(picture(scope, grid, best.get()));
        }
        return AnalysisTabs.HOURS.below(scope, page).show();
    }

    private static void say(TakingsScope scope, HourlyVisits best, Page page) {
        page.say(AnalysesPhrase.BEST_HOUR, weekday(scope, best.day()), best.hour(), best.done(), best.visits())
                .fold()
                .say(AnalysesPhrase.HOURS_FORMULA);
    }

    private static String weekday(TakingsScope scope, DayOfWeek day) {
        return scope.voice().weekday(day, TextStyle.FULL);
    }

    private static HeatMap picture(TakingsScope scope, HourGrid grid, HourlyVisits best) {
        Voice voice = scope.voice();
        return new HeatMap(
                new Heading(
                        voice.plain(AnalysesPhrase.HOURS_ALT, scope.name(), weekday(scope, best.day()), best.hour()),
                        voice.plain(AnalysesPhrase.HOURS_HEADING),
                        voice.plain(AnalysesPhrase.HOURS_SUBTITLE, scope.title())),
                grid.hours().stream()
                        .map(hour -> voice.plain(AnalysesPhrase.HOUR, hour))
                        .toList(),
                grid.days().stream()
                        .map(day -> row(voice, grid, day, best.done()))
                        .toList(),
                voice.money(Money.ZERO),
                voice.money(best.done().wholeEuros()),
                voice.plain(AnalysesPhrase.HATCHED_IS_CLOSED));
    }

    private static HeatMap.Row row(Voice voice, HourGrid grid, DayOfWeek day, Money most) {
        boolean isLegible = most.compareTo(WIDEST) < 0;
        return new HeatMap.Row(
                voice.weekday(day, TextStyle.SHORT),
                grid.hours().stream()
                        .map(hour -> cell(grid, new Slot(day, hour), most, isLegible))
                        .toList());
    }

    private static HeatMap.Cell cell(HourGrid grid, Slot slot, Money most, boolean isLegible) {
        Money done = grid.at(slot).map(HourlyVisits::done).orElse(Money.ZERO);
        long euros = Math.round(done.cents() / 100.0);
        return new HeatMap.Cell(
                Math.clamp((double) done.cents() / most.cents(), 0, 1),
                isLegible && euros > 0 ? Long.toString(euros) : "",
                grid.isClosed(slot));
    }
}
