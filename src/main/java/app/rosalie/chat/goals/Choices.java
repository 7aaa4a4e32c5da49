package app.rosalie.chat.goals;

import app.rosalie.chat.Button;
import app.rosalie.chat.GoalsAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.revenue.Aim;
import app.rosalie.salon.Money;
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

    private final Lately lately;

    Choices(Lately lately) {
        this.lately = lately;
    }

    /** With what they were made from, and how else to say it. */
    void offer(Pro pro, Page page, Aim aim, LocalDate day) {
        offer(pro, page, aim, day, null);
    }

    /** @param present the goal that holds already, which is no choice */
    void offer(Pro pro, Page page, Aim aim, LocalDate day, @Nullable Money present) {
        Optional<Money> usual = lately.usual(pro, aim);
        usual.ifPresent(amount -> page.say(GoalsPhrase.BASIS, Frame.kind(aim), amount));
        List<Long> euros = usual.map(amount -> above(Scale.of(aim), amount)).orElseGet(() -> lately.first(pro, aim));
        List<Button> buttons = euros.stream()
                .map(Money::euros)
                .filter(amount -> !amount.equals(present) && Bounds.hold(aim, amount.cents()))
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
}
