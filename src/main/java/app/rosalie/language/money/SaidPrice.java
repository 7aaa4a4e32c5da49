package app.rosalie.language.money;

import app.rosalie.language.text.AmountReader;
import java.util.Optional;

/**
 * A price as it is typed: « 45 € », « dès 45 », « à partir de 45 euros », « gratuit ».
 *
 * @param cents hundredths of a euro, from 0 to 1 000 000 €
 * @param from whether it is the least that is paid
 */
public record SaidPrice(long cents, boolean from) {

    /** Nothing where the text says anything else. */
    public static Optional<SaidPrice> read(String text) {
        var from = AmountReader.leastIn(text);
        var cents = from.isPresent() ? from : AmountReader.read(text);
        return cents.isPresent() ? Optional.of(new SaidPrice(cents.getAsLong(), from.isPresent())) : Optional.empty();
    }

    /** The amount in cents that a sentence says is the least. */
    public static Optional<Long> least(String text) {
        var least = AmountReader.leastIn(text);
        return least.isPresent() ? Optional.of(least.getAsLong()) : Optional.empty();
    }
}
