package app.rosalie.chat.sentence;

import app.rosalie.chat.action.GoalsAction;
import app.rosalie.language.money.SaidGoal;
import app.rosalie.language.time.Days;
import app.rosalie.language.wish.Named;
import app.rosalie.language.wish.Turn;
import app.rosalie.language.wish.WishKind;
import app.rosalie.revenue.GoalScope;
import app.rosalie.salon.TreatmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** « Trois mille huit cents en avril », « objectif manucure 500 »: goals by what a sentence names. */
@Component
class SaidGoals {

    private static final int MOST_WORDS_OF_A_TREATMENT = 3;
    private static final double SURE_GOAL = 0.5;

    /** In cents: « objectif 3 » is hardly a sum. */
    private static final long LEAST_GOAL = 50_00;

    private final GoalSentences goals;

    SaidGoals(GoalSentences goals) {
        this.goals = goals;
    }

    /** Proposed, or told what goals may be of; nothing where none is meant. */
    Optional<SentenceResult> propose(SaidWish wish) {
        List<Named<TreatmentId>> named = wish.slots().treatments();
        boolean meant = wish.slots().says(Turn.GOAL)
                || wish.reading().kind() == WishKind.SET_GOAL
                        && wish.reading().probability() >= SURE_GOAL
                        && !wish.slots().areWordsStrange();
        if (!meant) {
            return Optional.empty();
        }
        return SaidGoal.read(wish.reading().parts().text(), wish.now())
                .or(() -> inWords(wish))
                .map(goal -> named.size() == 1
                        ? goal.of(SaidWish.name(named.getFirst()))
                        : isForAll(wish, goal) ? goal.of("") : goal)
                .map(goal -> goals.propose(wish.pro(), goal))
                .or(() -> wish.slots()
                        .amount()
                        .filter(cents -> cents >= LEAST_GOAL)
                        .map(_ -> ofAnotherTerm(wish)));
    }

    /** « Change mon objectif de mars, 3200 suffira »: the words beside it name no treatment. */
    private static boolean isForAll(SaidWish wish, SaidGoal goal) {
        return goal.words().split(" ").length > MOST_WORDS_OF_A_TREATMENT
                || goal.maybeCount() && !wish.slots().areWordsStrange();
    }

    /** « Trois mille huit cents en avril ». */
    private static Optional<SaidGoal> inWords(SaidWish wish) {
        Optional<Days> days = wish.slots().stretch().likeliest();
        LocalDate first = days.map(Days::first).orElse(wish.today());
        boolean year = wish.slots().says(Turn.YEAR);
        boolean month = wish.slots().dayPlaces().isEmpty()
                || days.isPresent()
                        && first.getDayOfMonth() == 1
                        && days.get().last().equals(first.plusMonths(1).minusDays(1));
        return wish.slots()
                .amount()
                .filter(cents -> cents >= LEAST_GOAL && (month || year))
                .map(cents -> new SaidGoal("", cents, first.getYear(), year ? null : first.getMonth(), false));
    }

    /** Goals are of a month or a year: of a week she is told so, and shown the month. */
    private static SentenceResult ofAnotherTerm(SaidWish wish) {
        return new SentenceResult.WithRest(
                new SentenceResult.Say(SentencePages.of(wish.pro())
                        .say(SentencePhrase.GOAL_OF_ANOTHER_TERM)
                        .row(wish.pro()
                                .button(
                                        SentencePhrase.SEE_GOAL,
                                        new GoalsAction.Open(GoalScope.Term.MONTH, wish.today())))
                        .show()),
                wish.text());
    }

    /** Of the month or the year that is said. */
    static SentenceResult show(SaidWish wish) {
        LocalDate day = wish.slots().stretch().likeliest().map(Days::first).orElse(wish.today());
        return new SentenceResult.Go(
                new GoalsAction.Open(wish.slots().says(Turn.YEAR) ? GoalScope.Term.YEAR : GoalScope.Term.MONTH, day));
    }
}
