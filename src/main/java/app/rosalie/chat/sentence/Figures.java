package app.rosalie.chat.sentence;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.SentenceAction;
import app.rosalie.chat.TakingsAction;
import app.rosalie.language.Days;
import app.rosalie.language.Intention;
import app.rosalie.language.Said;
import app.rosalie.revenue.Goals;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** « combien ce mois-ci ? », « objectif 3000 ce mois ». */
@Component
class Figures {

    private static final int MONTHS_A_YEAR = 12;

    /** 100 000 €: what is more is a slip of the finger, or forged. */
    private static final long MOST_CENTS = 10_000_000;

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

    /** A goal for a year is proposed as a twelfth for each month. */
    Meant goal(Pro pro, Intention.Goal goal) {
        long cents = goal.month() == null ? goal.cents() / MONTHS_A_YEAR : goal.cents();
        if (cents <= 0 || cents > MOST_CENTS) {
            return new Meant.Say(
                    Pages.of(pro).say(SentencePhrase.GOAL_OUT_OF_REACH).show());
        }
        YearMonth now = YearMonth.from(pro.dayOf(clock.instant()));
        YearMonth month = goal.month() == null ? now : YearMonth.of(goal.year(), goal.month());
        Page page = Pages.of(pro);
        if (goal.month() == null) {
            page.say(SentencePhrase.GOAL_OF_YEAR, new Money(goal.cents()), new Money(cents), month);
        } else {
            page.say(SentencePhrase.GOAL, new Money(cents), month);
        }
        return new Meant.Say(page.row(Button.good(
                        pro.voice().plain(SentencePhrase.DO_SET), new SentenceAction.Goal(cents, month.atDay(1))))
                .show());
    }

    Meant set(Pro pro, long cents, LocalDate day) {
        if (cents <= 0 || cents > MOST_CENTS) {
            return new Meant.Say(
                    Pages.of(pro).say(SentencePhrase.GOAL_OUT_OF_REACH).show());
        }
        YearMonth month = YearMonth.from(day);
        boolean already =
                goals.of(pro.salonId(), month).filter(new Money(cents)::equals).isPresent();
        Page page = Pages.of(pro).say(SentencePhrase.GOAL_SET, new Money(cents), month);
        if (!already) {
            page.undo(goals.set(pro.salonId(), month, new Money(cents)));
        }
        return new Meant.Say(page.show());
    }
}
