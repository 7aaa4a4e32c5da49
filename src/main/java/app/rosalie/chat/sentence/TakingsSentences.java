package app.rosalie.chat.sentence;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.clients.ClientId;
import app.rosalie.language.names.NameMatch;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.Readings;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Goals;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Takings;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** « combien ce mois-ci ? », and the goals of proposals that an earlier release has shown. */
@Component
class TakingsSentences {

    private final Goals goals;
    private final Performance performance;
    private final InstantSource clock;

    TakingsSentences(Goals goals, Performance performance, InstantSource clock) {
        this.goals = goals;
        this.performance = performance;
        this.clock = clock;
    }

    /** The figures of these days, of the running month where none are said. */
    SentenceResult takings(Pro pro, Readings<Days> readings) {
        Period period = period(pro, readings);
        return new SentenceResult.Go(new TakingsAction.Open(period.kind(), period.first(), period.last()));
    }

    /** What one client has paid in these days, in the running year where none are said. */
    SentenceResult spent(Pro pro, NameMatch<ClientId> client, Readings<Days> readings) {
        Period period = readings.isSaid()
                ? period(pro, readings)
                : Period.year(pro.dayOf(clock.instant()).getYear());
        Takings taken = performance.takenFrom(pro.salon(), client.id(), period);
        String name = PeriodWords.name(pro.voice(), period);
        return new SentenceResult.Say(SentencePages.of(pro)
                .say(SentencePhrase.SPENT, client.name(), name, taken.total(), taken.visits())
                .row(
                        pro.button(SentencePhrase.TO_CARD, new ClientsAction.Card(client.id()), client.name()),
                        pro.button(
                                SentencePhrase.TO_PERIOD,
                                new TakingsAction.Open(period.kind(), period.first(), period.last()),
                                name))
                .show());
    }

    /** The running month where no days are said. */
    Period period(Pro pro, Readings<Days> readings) {
        YearMonth month = YearMonth.from(pro.dayOf(clock.instant()));
        return readings.likeliest()
                .map(days -> Period.of(days.first(), days.last()))
                .orElseGet(() -> Period.month(month));
    }

    SentenceResult set(Pro pro, Money amount, LocalDate day) {
        if (!GoalScope.MONTH.allows(amount)) {
            return new SentenceResult.Say(
                    SentencePages.of(pro).say(SentencePhrase.GOAL_OUT_OF_REACH).show());
        }
        YearMonth month = YearMonth.from(day);
        boolean already = goals.of(pro.salonId(), month).filter(amount::equals).isPresent();
        Page page = SentencePages.of(pro).say(SentencePhrase.GOAL_SET, amount, month);
        if (!already) {
            page.undo(goals.set(pro.salonId(), month, amount));
        }
        return new SentenceResult.Say(page.show());
    }
}
