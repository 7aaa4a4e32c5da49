package app.rosalie.language.text;

import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Sign;
import app.rosalie.language.text.Token.Unit;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An amount of euros as people type it: « 45 », « 45€50 », « 1 200,00 € », « 3k », « quarante-cinq euros ». */
public final class AmountReader {

    private static final long LARGEST = 100_000_000;

    private static final Phrases LEADING = NumberWord.BEFORE_AN_AMOUNT.phrases();
    private static final Phrases TRAILING = NumberWord.BEHIND_AN_AMOUNT.phrases();
    private static final Phrases FREE = NumberWord.FREE.phrases();
    private static final Phrases AT_LEAST = NumberWord.AT_LEAST.phrases();
    private static final Phrases AND = NumberWord.AND.phrases();

    /** The words with which what is read here may begin. */
    public static final Set<String> BEGINNINGS = WordSet.of(NumberWords.BEGINNINGS, Phrases.beginnings(FREE));

    private AmountReader() {}

    /**
     * @param cents hundredths of a euro, from 0 to 1 000 000 €
     * @param explicit whether the text names the euro
     */
    public record Amount(long cents, boolean explicit) {}

    /** The one amount that the text says, in cents, from 0 to 1 000 000 €; nothing for anything else. */
    public static OptionalLong read(String text) {
        var cursor = TokenCursor.of(text);
        cursor.skip(LEADING);
        cursor.takeAny(":");
        var amount = next(cursor);
        cursor.takeAny("/");
        cursor.skip(TRAILING);
        return amount != null && cursor.isFinished() ? OptionalLong.of(amount.cents()) : OptionalLong.empty();
    }

    /** The amount before which the text says that it is the least, wherever it stands: « passe à partir de 40 € ». */
    public static OptionalLong leastIn(String text) {
        var cursor = TokenCursor.within(text);
        while (!cursor.atEnd()) {
            var here = cursor.position();
            var amount = cursor.take(AT_LEAST) ? next(cursor) : null;
            if (amount != null) {
                return OptionalLong.of(amount.cents());
            }
            cursor.moveTo(here + 1);
        }
        return OptionalLong.empty();
    }

    /** Reads an amount, or stays. */
    public static @Nullable Amount next(TokenCursor cursor) {
        return cursor.attempt(() -> {
            if (cursor.take(FREE)) {
                return new Amount(0, true);
            }
            var prefixed = cursor.take(Unit.EURO);
            var amount = amount(cursor);
            return amount == null || amount.cents() > LARGEST
                    ? null
                    : new Amount(amount.cents(), amount.explicit() || prefixed);
        });
    }

    private static @Nullable Amount amount(TokenCursor cursor) {
        var cents = cursor.next() instanceof Numeral ? inDigits(cursor) : inWords(cursor);
        if (cents == null || cents > LARGEST) {
            return null;
        }
        if (cursor.take(Unit.THOUSAND)) {
            cursor.take(Unit.EURO);
            return new Amount(cents * 1000, true);
        }
        return cursor.take(Unit.EURO) ? new Amount(cents + centsBehind(cursor), true) : new Amount(cents, false);
    }

    private static @Nullable Long inWords(TokenCursor cursor) {
        var euros = NumberWords.next(cursor);
        return euros == null ? null : euros * 100L;
    }

    private static @Nullable Long inDigits(TokenCursor cursor) {
        var first = cursor.numeral();
        if (first == null) {
            return null;
        }
        var digits = new StringBuilder(first.digits());
        while (first.digits().length() <= 3 && !first.digits().startsWith("0") && digits.length() < 10) {
            var group = cursor.attempt(() -> thousands(cursor));
            if (group == null) {
                break;
            }
            digits.append(group.digits());
        }
        var cents = decimals(cursor);
        return digits.length() > 9 || cents < 0 ? null : Long.parseLong(digits.toString()) * 100 + cents;
    }

    /** Three digits behind a space or a point: « 1 200 », « 1.200 ». */
    private static @Nullable Numeral thousands(TokenCursor cursor) {
        if (cursor.next() instanceof Sign && !(cursor.isGlued() && cursor.takeAny(".") && cursor.isGlued())) {
            return null;
        }
        var group = cursor.numeral();
        return group != null && group.hasDigits(3) ? group : null;
    }

    /** The cents of « 45,5 »; none for « 35, 1h »; -1 where the digits are too many to be cents. */
    private static int decimals(TokenCursor cursor) {
        var decimals = cursor.attempt(
                () -> cursor.isGlued() && cursor.takeAny(",.") && cursor.isGlued() ? cursor.numeral() : null);
        if (decimals == null) {
            return 0;
        }
        return switch (decimals.digits().length()) {
            case 1 -> decimals.value() * 10;
            case 2 -> decimals.value();
            default -> -1;
        };
    }

    /** « 45€50 », « 45 euros et 50 centimes ». */
    private static int centsBehind(TokenCursor cursor) {
        var cents = cursor.attempt(() -> {
            var glued = cursor.isGlued();
            cursor.take(AND);
            var digits = cursor.numeral();
            var named = cursor.take(Unit.CENT);
            return digits != null && digits.hasDigits(2) && (glued || named) ? digits : null;
        });
        return cents == null ? 0 : cents.value();
    }
}
