package app.rosalie.chat.takings;

import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Voice;
import app.rosalie.revenue.Ratios;
import app.rosalie.revenue.Splits;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/** Average basket, fill rate, absences, late cancellations, new and returning clients, each beside that of the time before. */
@Component
class RatiosPage {

    private final Splits splits;

    RatiosPage(Splits splits) {
        this.splits = splits;
    }

    Reply show(Scope scope) {
        Page page = scope.page(TakingsPhrase.ANALYSES_CRUMB)
                .say(TakingsPhrase.RATIOS_TITLE, scope.name())
                .gap();
        Ratios now = splits.ratios(scope.salon(), scope.period());
        if (now.due() == 0 && now.booked().isZero()) {
            page.say(scope.isAhead() ? TakingsPhrase.NOTHING_DUE_YET : TakingsPhrase.NOTHING_DUE);
        } else {
            say(scope, now, splits.ratiosBefore(scope.salon(), scope.period()), page);
        }
        return Tabs.RATIOS.below(scope, page).show();
    }

    private static void say(Scope scope, Ratios now, Ratios before, Page page) {
        Voice voice = scope.voice();
        Scope previous = scope.of(scope.period().previous());
        page.say(
                TakingsPhrase.RATIOS_BEFORE,
                scope.period().kind(),
                previous.shortName(),
                scope.period().days(),
                scope.isRunning());
        page.gap();
        page.say(
                TakingsPhrase.BASKET,
                now.average(),
                before.done().visits() == 0 ? "none" : voice.money(before.average()));
        page.say(TakingsPhrase.FILL, percent(now.fillRate()), percent(before.fillRate()));
        page.say(TakingsPhrase.NO_SHOWS, percent(now.noShowRate()), percent(before.noShowRate()), now.noShows());
        page.say(TakingsPhrase.LATE, percent(now.lateRate()), percent(before.lateRate()), now.late());
        page.say(TakingsPhrase.NEW_CLIENTS, percent(now.newShare()), percent(before.newShare()), now.newClients());
        page.say(
                TakingsPhrase.RETURNING,
                percent(returning(now.newShare())),
                percent(returning(before.newShare())),
                now.clients() - now.newClients());
    }

    private static OptionalDouble returning(OptionalDouble newShare) {
        return newShare.isEmpty() ? newShare : OptionalDouble.of(1 - newShare.getAsDouble());
    }

    /** « none » where there is nothing to divide by. */
    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "none" : Long.toString(Math.round(100 * share.getAsDouble()));
    }
}
