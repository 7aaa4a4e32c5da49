package app.rosalie.chat.kit.payment;

import app.rosalie.chat.Button;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.chat.words.Voice;
import app.rosalie.revenue.PaymentMethod;
import java.util.List;
import java.util.function.Function;

/** Ways to pay as buttons, the same in every room. */
public final class PaymentButtons {

    private PaymentButtons() {}

    /** One button for each way to pay. */
    public static List<Button> of(Voice voice, Function<PaymentMethod, Action> action) {
        return of(voice, PaymentMethod.ofMoney(), action);
    }

    /** One button for each of these ways to pay, in their order. */
    public static List<Button> of(Voice voice, List<PaymentMethod> all, Function<PaymentMethod, Action> action) {
        return all.stream()
                .<Button>map(method -> Button.of(PaymentWords.method(voice, method), action.apply(method)))
                .toList();
    }
}
