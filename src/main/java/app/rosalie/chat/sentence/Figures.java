package app.rosalie.chat.sentence;

import app.rosalie.chat.Button;
import app.rosalie.chat.HomeAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.language.Days;
import app.rosalie.language.Said;
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
class Figures {

    /** 100 000 €: what is more is a slip of the finger, or forged. */
    private static final long MOST_CENTS = 10_000_000;

    private final Performance performance;
    private final Goals goals;
    private final InstantSource clock;

    Figures(Performance performance, Goals goals, InstantSource clock) {
        this.performance = performance;
        this.goals = goals;
        this.clock = clock;
    }

    /** What came in on these days, of which those to come cannot have brought anything yet. */
    Meant takings(Pro pro, Said<Days> said) {
        YearMonth month = YearMonth.from(pro.dayOf(clock.instant()));
        Days days = said.likeliest().orElse(new Days(month.atDay(1), month.atEndOfMonth()));
        Takings taken = performance.taken(pro.salon(), Period.of(days.first(), days.last()));
        return new Meant.Say(Pages.of(pro)
                .say(SentencePhrase.TAKINGS, words(pro, days), taken.total(), taken.visits())
                .row(Button.of(pro.voice().plain(SentencePhrase.TO_GOAL), new HomeAction.Open()))
                .show());
    }

    private static String words(Pro pro, Days days) {
        YearMonth month = YearMonth.from(days.first());
        if (days.equals(new Days(month.atDay(1), month.atEndOfMonth()))) {
            return pro.voice().plain(SentencePhrase.MONTH, month, Integer.toString(month.getYear()));
        }
        return days.first().equals(days.last())
                ? pro.voice().day(days.first())
                : pro.voice().plain(SentencePhrase.FROM_TO_DAY, days.first(), days.last());
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
