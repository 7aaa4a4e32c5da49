package app.rosalie.chat.goals;

import app.rosalie.chat.Button;
import app.rosalie.chat.GoalsAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.revenue.Aim;
import app.rosalie.revenue.Averages;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatments;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Amounts to choose a goal from: what came in lately, a tenth more, and a round number above; others where nothing did. */
@Component
class Choices {

    private static final int CHOICES = 3;
    private static final double MORE = 1.1;

    private static final List<Long> FIRST_MONTH = List.of(1_500L, 2_000L, 3_000L);
    private static final List<Long> FIRST_YEAR = List.of(18_000L, 24_000L, 36_000L);
    private static final List<Long> FIRST_VISITS = List.of(5L, 10L, 20L);

    private final Averages averages;
    private final Treatments treatments;

    Choices(Averages averages, Treatments treatments) {
        this.averages = averages;
        this.treatments = treatments;
    }

    /** With what they were made from, and how else to say it. */
    void offer(Pro pro, Page page, Aim aim, LocalDate day) {
        offer(pro, page, aim, day, null);
    }

    /** @param present the goal that holds already, which is no choice */
    void offer(Pro pro, Page page, Aim aim, LocalDate day, @Nullable Money present) {
        Optional<Money> usual = averages.of(pro.salon(), aim);
        usual.ifPresent(amount -> page.say(GoalsPhrase.BASIS, Frame.kind(aim), amount));
        List<Long> euros = usual.map(amount -> above(Scale.of(aim), amount)).orElseGet(() -> first(pro, aim));
        List<Button> buttons = euros.stream()
                .map(Money::euros)
                .filter(amount -> !amount.equals(present) && aim.allows(amount))
                .<Button>map(amount -> Button.of(
                        pro.voice().plain(GoalsPhrase.AMOUNT, amount),
                        new GoalsAction.Set(aim.term(), aim.treatmentId(), day, (int) amount.cents())))
                .limit(CHOICES)
                .toList();
        page.say(GoalsPhrase.HOW_TO_SET, Scale.of(aim).example()).rows(CHOICES, buttons);
    }

    /** One more than is shown, since one may hold already. */
    private static List<Long> above(Scale scale, Money usual) {
        double euros = usual.cents() / 100.0;
        long same = Scale.up(euros, scale.step());
        long more = Math.max(Scale.up(euros * MORE, scale.step()), same + scale.step());
        long round = Scale.up(more + 1, scale.round());
        return List.of(same, more, round, round + scale.round());
    }

    /** What a salon may begin with, in euros; of a treatment so and so many visits. */
    private List<Long> first(Pro pro, Aim aim) {
        if (!aim.isWholeSalon()) {
            return treatments.find(pro.salonId(), aim.treatmentId()).stream()
                    .flatMap(treatment -> FIRST_VISITS.stream()
                            .map(visits -> Scale.up(treatment.price().cents() / 100.0 * visits, 10)))
                    .filter(euros -> euros > 0)
                    .toList();
        }
        return switch (aim.term()) {
            case MONTH -> FIRST_MONTH;
            case YEAR -> FIRST_YEAR;
        };
    }
}
