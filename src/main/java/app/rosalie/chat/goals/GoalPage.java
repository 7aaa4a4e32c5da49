package app.rosalie.chat.goals;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.kit.goal.GoalGauge;
import app.rosalie.chat.question.GoalsQuestion;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.revenue.GoalProgress;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A month or a year: the gauge with its pace line, or amounts to choose from. What is over can only be looked at. */
@Component
class GoalPage {
    private final Performance performance;
    private final PaceLine paceLine;
    private final SuggestedAmounts suggestedAmounts;

    GoalPage(Performance performance, PaceLine paceLine, SuggestedAmounts suggestedAmounts) {
        this.performance = performance;
        this.paceLine = paceLine;
        this.suggestedAmounts = suggestedAmounts;
    }

    Page page(Pro pro, GoalScope.Term term, LocalDate day, GoalNews news) {
        GoalProgress progress = performance.progress(pro.salon(), term, day);
        Page page = GoalsPages.page(pro, PeriodWords.name(pro.voice(), progress.period()))
                .back(new HomeAction.Open());
        news.tell(page);
        if (progress.goal() == null) {
            withoutGoal(pro, page, term, progress);
        } else {
            withGoal(pro, page, term, progress, progress.goal(), news.entry().isEmpty());
        }
        return ways(pro, page, term, progress);
    }

    private void withGoal(
            Pro pro, Page page, GoalScope.Term term, GoalProgress progress, Money goal, boolean proposes) {
        page.picture(GoalGauge.of(pro.voice(), progress))
                .say(GoalsPhrase.TAKEN, progress.taken().total(), goal, GoalGauge.percent(progress))
                .fold();
        paceLine.say(pro, page, term, progress, proposes);
        if (!isOver(progress)) {
            LocalDate first = progress.period().first();
            page.row(
                    pro.button(GoalsPhrase.CHANGE, new GoalsAction.Ask(term, Optional.empty(), first)),
                    pro.button(
                            GoalsPhrase.REMOVE, new GoalsAction.Set(term, Optional.empty(), first, Optional.empty())),
                    treatments(pro, progress));
        }
    }

    private void withoutGoal(Pro pro, Page page, GoalScope.Term term, GoalProgress progress) {
        Period period = progress.period();
        String name = PeriodWords.name(pro.voice(), period);
        page.say(GoalsPhrase.TAKEN_WITHOUT_GOAL, progress.taken().total());
        if (isOver(progress)) {
            page.say(GoalsPhrase.NO_GOAL_THEN, name);
            return;
        }
        page.say(GoalsPhrase.NO_GOAL, term, name).gap();
        suggestedAmounts.offer(pro, page, GoalScope.of(term), period.first());
        page.asking(new GoalsQuestion.Amount(term, Optional.empty(), period.first()));
    }

    private static boolean isOver(GoalProgress progress) {
        return progress.today().isAfter(progress.period().last());
    }

    private static Button treatments(Pro pro, GoalProgress progress) {
        return pro.button(GoalsPhrase.TO_TREATMENTS, new GoalsAction.Treatments(day(progress)));
    }

    private static LocalDate day(GoalProgress progress) {
        return progress.period().holds(progress.today())
                ? progress.today()
                : progress.period().first();
    }

    /** To the months and years beside it, and to the other goals. */
    private static Page ways(Pro pro, Page page, GoalScope.Term term, GoalProgress progress) {
        Period period = progress.period();
        if (progress.goal() == null || isOver(progress)) {
            page.row(treatments(pro, progress));
        }
        return page.row(
                pro.button(
                        GoalsPhrase.PREVIOUS,
                        new GoalsAction.Open(term, period.previous().first()),
                        shortName(pro, period.previous())),
                term == GoalScope.Term.MONTH
                        ? pro.button(GoalsPhrase.TO_YEAR, new GoalsAction.Open(GoalScope.Term.YEAR, day(progress)))
                        : pro.button(GoalsPhrase.TO_MONTH, new GoalsAction.Open(GoalScope.Term.MONTH, day(progress))),
                pro.button(
                        GoalsPhrase.NEXT,
                        new GoalsAction.Open(term, period.next().first()),
                        shortName(pro, period.next())));
    }

    /** A month of the year on the screen needs no year, but for the one on its other side. */
    private static String shortName(Pro pro, Period period) {
        return period.kind() == Period.Kind.MONTH
                ? pro.voice().month(YearMonth.from(period.first()))
                : PeriodWords.name(pro.voice(), period);
    }
}
