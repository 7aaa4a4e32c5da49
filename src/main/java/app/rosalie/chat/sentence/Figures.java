package app.rosalie.chat.sentence;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.TakingsAction;
import app.rosalie.language.Days;
import app.rosalie.language.Said;
import app.rosalie.revenue.Aim;
import app.rosalie.revenue.Goals;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** « combien ce mois-ci ? », and the goals of proposals that an earlier release has shown. */
@Component
class Figures {

    private final Goals goals;
    private final InstantSource clock;

    Figures(Goals goals, InstantSource clock) {
        this.goals = goals;
        this.clock = clock;
    }

    /** The figures of these days, of the running month where none are said. */
    Meant takings(Pro pro, Said<Days> said) {
        YearMonth month = YearMonth.from(pro.dayOf(clock.instant()));
        Period period = said.likeliest()
                .map(days -> Period.of(days.first(), days.last()))
                .orElseGet(() -> Period.month(month));
        return new Meant.Go(new TakingsAction.Open(period.kind(), period.first(), period.last()));
    }

    Meant set(Pro pro, long cents, LocalDate day) {
        Money amount = new Money(cents);
        if (!Aim.MONTH.allows(amount)) {
            return new Meant.Say(
                    Pages.of(pro).say(SentencePhrase.GOAL_OUT_OF_REACH).show());
        }
        YearMonth month = YearMonth.from(day);
        boolean already = goals.of(pro.salonId(), month).filter(amount::equals).isPresent();
        Page page = Pages.of(pro).say(SentencePhrase.GOAL_SET, amount, month);
        if (!already) {
            page.undo(goals.set(pro.salonId(), month, amount));
        }
        return new Meant.Say(page.show());
    }
}
