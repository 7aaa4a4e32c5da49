package app.rosalie.chat.analyses;

import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.kit.takings.TakingsScope;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.TakingsSplits;
import app.rosalie.revenue.VisitRatios;
import java.util.List;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/** Average basket, fill rate, absences, late cancellations, new and returning clients, each beside that of the time before. */
@Component
class RatiosPage {

    /** What there is to say where there is nothing to divide by. */
    private static final String NONE = "none";

    private final TakingsSplits splits;

    RatiosPage(TakingsSplits splits) {
        this.splits = splits;
    }

    Reply show(TakingsScope scope) {
        Page page = scope.page(AnalysesPhrase.CRUMB)
                .say(AnalysesPhrase.RATIOS_TITLE, scope.name())
                .gap();
        VisitRatios now = splits.ratios(scope.salon(), scope.period());
        if (now.due() == 0 && now.booked().isZero()) {
            page.say(scope.isAhead() ? AnalysesPhrase.NOTHING_DUE_YET : AnalysesPhrase.NOTHING_DUE);
        } else {
            say(scope, now, splits.ratiosBefore(scope.salon(), scope.period()), page);
        }
        return AnalysisTabs.RATIOS.below(scope, page).show();
    }

    private static void say(TakingsScope scope, VisitRatios now, VisitRatios before, Page page) {
        String previous = scope.of(scope.period().counterpart()).shortName();
        String averageBefore =
                before.done().visits() == 0 ? NONE : scope.voice().money(before.average());
        Period period = scope.period();
        page.say(AnalysesPhrase.RATIOS_BEFORE, period.kind(), previous, period.days(), scope.isRunning());
        page.gap().say(AnalysesPhrase.BASKET, now.average(), averageBefore);
        page.say(AnalysesPhrase.FILL, percent(now.fillRate()), percent(before.fillRate()));
        page.say(AnalysesPhrase.NO_SHOWS, percent(now.noShowRate()), percent(before.noShowRate()), now.noShows());
        page.say(AnalysesPhrase.LATE, percent(now.lateRate()), percent(before.lateRate()), now.late());
        clients(now, before, page);
    }

    private static void clients(VisitRatios now, VisitRatios before, Page page) {
        List<String> clients = newAndReturning(now);
        List<String> clientsBefore = newAndReturning(before);
        page.say(AnalysesPhrase.NEW_CLIENTS, clients.getFirst(), clientsBefore.getFirst(), now.newClients());
        page.say(AnalysesPhrase.RETURNING, clients.getLast(), clientsBefore.getLast(), now.returningClients());
    }

    /** Together 100. */
    private static List<String> newAndReturning(VisitRatios ratios) {
        return ratios.clients() == 0
                ? List.of(NONE, NONE)
                : RoundedPercents.of(List.of(ratios.newClients(), ratios.returningClients())).each().stream()
                        .map(String::valueOf)
                        .toList();
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? NONE : Long.toString(Math.round(100 * share.getAsDouble()));
    }
}
