package app.rosalie.chat.sentence;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.language.money.SaidGoal;
import app.rosalie.language.names.NameBook;
import app.rosalie.language.names.NameMatch;
import app.rosalie.revenue.GoalScope;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** « objectif 3000 ce mois », « objectif manucure 500 »: whose goal is meant, with a button that sets it. */
@Component
class GoalSentences {

    private static final int MONTHS_A_YEAR = 12;
    private static final int MOST_SHOWN = 8;

    private final Treatments treatments;
    private final InstantSource clock;

    GoalSentences(Treatments treatments, InstantSource clock) {
        this.treatments = treatments;
        this.clock = clock;
    }

    SentenceResult propose(Pro pro, SaidGoal goal) {
        GoalScope asked = goal.month() == null ? GoalScope.YEAR : GoalScope.MONTH;
        if (!asked.allows(new Money(goal.cents()))) {
            return new SentenceResult.Say(
                    SentencePages.of(pro).say(SentencePhrase.GOAL_OUT_OF_REACH).show());
        }
        return goal.words().isEmpty() ? ofTheSalon(pro, goal) : ofTreatment(pro, goal);
    }

    private static SentenceResult ofTheSalon(Pro pro, SaidGoal goal) {
        Month month = goal.month();
        String year = Integer.toString(goal.year());
        Page page = SentencePages.of(pro);
        Money amount = new Money(goal.cents());
        if (month == null) {
            LocalDate first = LocalDate.of(goal.year(), 1, 1);
            return proposed(pro, page.say(SentencePhrase.GOAL_OF_YEAR, year, amount), GoalScope.YEAR, first, amount);
        }
        LocalDate first = LocalDate.of(goal.year(), month, 1);
        page.say(SentencePhrase.GOAL, pro.voice().month(YearMonth.from(first)), year, amount);
        return proposed(pro, page, GoalScope.MONTH, first, amount);
    }

    /** Treatments have goals of a month: of a year's, each month gets a twelfth. */
    private SentenceResult ofTreatment(Pro pro, SaidGoal goal) {
        List<Treatment> offered = treatments.offered(pro.salonId());
        List<Treatment> meant = meant(offered, goal.words());
        if (meant.isEmpty() && goal.maybeCount()) {
            return new SentenceResult.Nothing();
        }
        LocalDate today = pro.dayOf(clock.instant());
        Month month = goal.month();
        LocalDate first = month == null ? today.withDayOfMonth(1) : LocalDate.of(goal.year(), month, 1);
        Money amount = new Money(month == null ? goal.cents() / MONTHS_A_YEAR : goal.cents());
        if (meant.size() != 1) {
            return which(pro, goal.words(), meant, offered, first, amount);
        }
        Treatment treatment = meant.getFirst();
        Page page = month == null
                ? aYear(pro, treatment, new Money(goal.cents()), amount)
                : aMonth(pro, treatment, amount, YearMonth.from(first), YearMonth.from(today));
        return proposed(pro, page, GoalScope.treatment(treatment.id()), first, amount);
    }

    private static List<Treatment> meant(List<Treatment> offered, String words) {
        NameBook<TreatmentId> names =
                NameBook.of(offered.stream().collect(Collectors.toMap(Treatment::id, Treatment::name)));
        Set<TreatmentId> best = ClientMatches.best(names.find(words)).stream()
                .map(NameMatch::id)
                .collect(Collectors.toSet());
        return offered.stream().filter(it -> best.contains(it.id())).toList();
    }

    private static Page aYear(Pro pro, Treatment treatment, Money aYear, Money aMonth) {
        return SentencePages.of(pro).say(SentencePhrase.GOAL_OF_TREATMENT_A_YEAR, treatment.name(), aYear, aMonth);
    }

    private static Page aMonth(Pro pro, Treatment treatment, Money amount, YearMonth month, YearMonth current) {
        String from = month.equals(current) ? "now" : pro.voice().month(month);
        return SentencePages.of(pro).say(SentencePhrase.GOAL_OF_TREATMENT, treatment.name(), amount, from);
    }

    private static SentenceResult proposed(Pro pro, Page page, GoalScope scope, LocalDate first, Money amount) {
        return new SentenceResult.Say(page.proposal(
                        pro.button(SentencePhrase.DO_SET, set(scope, first, amount))
                                .good(),
                        scope.isWholeSalon()
                                ? pro.button(SentencePhrase.SEE_GOAL, new GoalsAction.Open(scope.term(), first))
                                : pro.button(SentencePhrase.SEE_GOAL, new GoalsAction.Treatments(first)))
                .show());
    }

    /** Several that may be meant, or none: what a press would do stands on its button, since it does it. */
    private static SentenceResult which(
            Pro pro, String words, List<Treatment> meant, List<Treatment> offered, LocalDate first, Money amount) {
        Page page = SentencePages.of(pro);
        if (meant.isEmpty()) {
            page.say(SentencePhrase.NO_SUCH_TREATMENT, words, offered.size());
        } else {
            page.say(SentencePhrase.WHICH_TREATMENT, amount);
        }
        List<Treatment> shown = meant.isEmpty() ? offered : meant;
        List<Button> buttons = shown.stream()
                .limit(MOST_SHOWN)
                .map(it -> button(pro, it, first, amount))
                .toList();
        return new SentenceResult.Say(page.rows(1, buttons).show());
    }

    private static Button button(Pro pro, Treatment treatment, LocalDate first, Money amount) {
        return pro.button(
                SentencePhrase.TREATMENT_GOAL,
                set(GoalScope.treatment(treatment.id()), first, amount),
                treatment.name(),
                amount);
    }

    private static GoalsAction.Set set(GoalScope scope, LocalDate first, Money amount) {
        return new GoalsAction.Set(scope.term(), scope.treatmentId(), first, Optional.of(amount));
    }
}
