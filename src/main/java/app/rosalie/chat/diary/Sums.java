package app.rosalie.chat.diary;

import app.rosalie.chat.Action;
import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.language.AmountReader;
import app.rosalie.revenue.Means;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;

/** Amounts as they are typed and pressed, and the ways to pay them. */
final class Sums {

    /** 100 000 €: what is more is a slip of the finger, or forged to break the sums. */
    private static final long MOST_CENTS = 10_000_000;

    private Sums() {}

    static boolean isSane(long cents) {
        return cents >= 0 && cents <= MOST_CENTS;
    }

    /** Whether money comes in that way: a voucher is used by its number. */
    static boolean isMoney(Means means) {
        return means != Means.VOUCHER;
    }

    /** The amount that a text says; empty where it says none, or one that nobody pays. */
    static OptionalLong read(String text) {
        OptionalLong cents = AmountReader.read(text);
        return cents.isPresent() && isSane(cents.getAsLong()) ? cents : OptionalLong.empty();
    }

    /** One button for each way to pay. */
    static List<Button> means(Pro pro, Function<Means, Action> action) {
        return Means.ofMoney().stream()
                .<Button>map(means -> Button.of(name(pro, means), action.apply(means)))
                .toList();
    }

    static String name(Pro pro, Means means) {
        Map<String, String> names = pro.voice().list(DiaryPhrase.MEANS);
        return names.getOrDefault(means.name(), means.name());
    }
}
