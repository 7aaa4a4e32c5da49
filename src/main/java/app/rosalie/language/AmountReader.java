package app.rosalie.language;

import app.rosalie.language.Token.Numeral;
import app.rosalie.language.Token.Sign;
import app.rosalie.language.Token.Unit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** An amount of euros as people type it: « 45 », « 45€50 », « 1 200,00 € », « 3k », « quarante-cinq euros ». */
public final class AmountReader {

    private static final long LARGEST = 100_000_000;

    private static final Sayings LEADING =
            Sayings.of("a", "pour", "environ", "prix", "tarif", "c est", "objectif", "soit");
    private static final Sayings TRAILING = Sayings.of("environ", "ttc", "par mois", "mois");
    private static final Sayings FREE = Sayings.of("gratuit", "gratuite", "offert", "offerte");
    private static final Sayings AND = Sayings.of("et");

    private AmountReader() {}

    /**
     * @param cents hundredths of a euro, from 0 to 1 000 000 €
     * @param explicit whether the text names the euro
     */
    record Amount(long cents, boolean explicit) {}

    /** The one amount that the text says, in cents, from 0 to 1 000 000 €; nothing for anything else. */
    public static OptionalLong read(String text) {
        var reading = Reading.of(text);
        reading.skip(LEADING);
        reading.takeAny(":");
        var amount = next(reading);
        reading.takeAny("/");
        reading.skip(TRAILING);
        return amount != null && reading.isFinished() ? OptionalLong.of(amount.cents()) : OptionalLong.empty();
    }

    /** Reads an amount, or stays. */
    static @Nullable Amount next(Reading reading) {
        return reading.attempt(() -> {
            if (reading.take(FREE)) {
                return new Amount(0, true);
            }
            var prefixed = reading.take(Unit.EURO);
            var amount = amount(reading);
            return amount == null || amount.cents() > LARGEST
                    ? null
                    : new Amount(amount.cents(), amount.explicit() || prefixed);
        });
    }

    private static @Nullable Amount amount(Reading reading) {
        var cents = reading.next() instanceof Numeral ? inDigits(reading) : inWords(reading);
        if (cents == null || cents > LARGEST) {
            return null;
        }
        if (reading.take(Unit.THOUSAND)) {
            reading.take(Unit.EURO);
            return new Amount(cents * 1000, true);
        }
        return reading.take(Unit.EURO) ? new Amount(cents + centsBehind(reading), true) : new Amount(cents, false);
    }

    private static @Nullable Long inWords(Reading reading) {
        var euros = NumberWords.next(reading);
        return euros == null ? null : euros * 100L;
    }

    private static @Nullable Long inDigits(Reading reading) {
        var first = reading.numeral();
        if (first == null) {
            return null;
        }
        var digits = new StringBuilder(first.digits());
        while (first.digits().length() <= 3 && !first.digits().startsWith("0") && digits.length() < 10) {
            var group = reading.attempt(() -> thousands(reading));
            if (group == null) {
                break;
            }
            digits.append(group.digits());
        }
        var cents = decimals(reading);
        return digits.length() > 9 || cents < 0 ? null : Long.parseLong(digits.toString()) * 100 + cents;
    }

    /** Three digits behind a space or a point: « 1 200 », « 1.200 ». */
    private static @Nullable Numeral thousands(Reading reading) {
        if (reading.next() instanceof Sign && !(reading.isGlued() && reading.takeAny(".") && reading.isGlued())) {
            return null;
        }
        var group = reading.numeral();
        return group != null && group.hasDigits(3) ? group : null;
    }

    /** The cents of « 45,5 »; none for « 35, 1h »; -1 where the digits are too many to be cents. */
    private static int decimals(Reading reading) {
        var decimals = reading.attempt(
                () -> reading.isGlued() && reading.takeAny(",.") && reading.isGlued() ? reading.numeral() : null);
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
    private static int centsBehind(Reading reading) {
        var cents = reading.attempt(() -> {
            var glued = reading.isGlued();
            reading.take(AND);
            var digits = reading.numeral();
            var named = reading.take(Unit.CENT);
            return digits != null && digits.hasDigits(2) && (glued || named) ? digits : null;
        });
        return cents == null ? 0 : cents.value();
    }
}
