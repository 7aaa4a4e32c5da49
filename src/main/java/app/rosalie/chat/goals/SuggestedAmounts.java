package app.rosalie.chat.goals;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.RecentAverages;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatments;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Amounts to choose a goal from: what came in lately, a tenth more, and a round number above; others where nothing did. */
@Component
class SuggestedAmounts {
    private static final int CHOICES = 3;
    private static final double MORE = 1.1;
    private static final List<Long> FIRST_MONTH = List.of(2_000L, 3_000L, 4_000L);
    private static final List<Long> FIRST_YEAR = List.of(24_000L, 36_000L, 48_000L);
    private static final List<Long> FIRST_VISITS = List.of(5L, 10L, 20L);
    private final RecentAverages averages;
    private final Treatments treatments;

    SuggestedAmounts(RecentAverages averages, Treatments treatments) {
        this.averages = averages;
        this.treatments = treatments;
    }

    /** With what they were made from, and how else to say it. */
    void offer(Pro pro, Page page, GoalScope scope, LocalDate day) {
        offer(pro, page, scope, day, null);
    }

    /** @param present the goal that holds already, which is no choice */
    void offer(Pro pro, Page page, GoalScope scope, LocalDate day, @Nullable Money present) {
        Optional<Money> usual = averages.of(pro.salon(), scope);
        usual.ifPresent(amount -> page.say(GoalsPhrase.BASIS, GoalsPages.kind(scope), amount));
        List<Long> euros =
                usual.map(amount -> above(GoalScale.of(scope), amount)).orElseGet(() -> first(pro, scope));
        List<Button> buttons = euros.stream()
                .map(Money::euros)
                .filter(amount -> !amount.equals(present) && scope.allows(amount))
                .<Button>map(amount -> pro.button(
                        GoalsPhrase.AMOUNT,
                        new GoalsAction.Set(scope.term(), scope.treatmentId(), day, Optional.of(amount)),
                        amount))
                .limit(CHOICES)
                .toList();
        page.say(GoalsPhrase.HOW_TO_SET, GoalScale.of(scope).example()).rows(CHOICES, buttons);
    }

    /** One more than is shown, since one may hold already. */
    private static List<Long> above(GoalScale scale, Money usual) {
        double euros = usual.cents() / 100.0;
        long same = GoalScale.up(euros, scale.step());
        long more = Math.max(GoalScale.up(euros * MORE, scale.step()), same + scale.step());
        long round = GoalScale.up(more + 1, scale.round());
        return List.of(same, more, round, round + scale.round());
    }

    /** What a salon may begin with, in euros; of a treatment so and so many visits. */
    private List<Long> first(Pro pro, GoalScope scope) {
        if (scope.treatmentId().isPresent()) {
            return treatments.find(pro.salonId(), scope.treatmentId().get()).stream()
                    .flatMap(treatment -> FIRST_VISITS.stream()
                            .map(visits -> GoalScale.up(treatment.price().cents() / 100.0 * visits, 10)))
                    .filter(euros -> euros > 0)
                    .toList();
        }
        return switch (scope.term()) {
            case MONTH -> FIRST_MONTH;
            case YEAR -> FIRST_YEAR;
        };
    }
}
