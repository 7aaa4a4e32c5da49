package app.rosalie.language.names;

import app.rosalie.language.text.AmountReader;
import app.rosalie.language.text.Rule;
import app.rosalie.language.text.Token.Measure;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Sign;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.time.DurationReader;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the price and the duration in a treatment's line; what is left is its name. The last of several wins, since a name
 * may have figures too. A number without a unit counts only where nothing but the other find stands behind it.
 */
final class TreatmentSearch {

    private final String text;
    private final TokenCursor cursor;

    /** What was found, and the tokens from {@code from} up to {@code to} that say it. */
    private record Find<T>(T value, int from, int to) {

        boolean holds(int position) {
            return from <= position && position < to;
        }
    }

    TreatmentSearch(String text) {
        this.text = text;
        this.cursor = TokenCursor.of(text);
    }

    Optional<TreatmentLine> treatment() {
        var namedPrice = last(this::namedPrice, null);
        var namedDuration = last(() -> DurationReader.next(cursor), namedPrice);
        var price = namedPrice == null && namedDuration != null
                ? last(() -> bare(this::cents, namedDuration), namedDuration)
                : namedPrice;
        var duration = namedDuration == null && namedPrice != null
                ? last(() -> bare(this::minutes, namedPrice), namedPrice)
                : namedDuration;
        if (price == null || duration == null) {
            return Optional.empty();
        }
        return TreatmentLine.of(nameBeside(price, duration), price.value(), duration.value());
    }

    Optional<OptionLine> option() {
        var price = last(this::namedPrice, null);
        var duration = last(() -> DurationReader.next(cursor), price);
        if (price == null && duration == null) {
            return Optional.empty();
        }
        return OptionLine.of(
                plusless(
                        price == null || duration == null
                                ? nameBeside(Objects.requireNonNullElse(price, duration))
                                : nameBeside(price, duration)),
                price == null ? 0 : price.value(),
                duration == null ? Duration.ZERO : duration.value());
    }

    /** « Cheveux longs + »: what is added stood there. */
    private static String plusless(String name) {
        return name.replaceAll("(?:\\s|\\+)*\\+\\s*$", "")
                .replaceAll("\\s\\+(?=\\s|$)", "")
                .strip();
    }

    private <T> @Nullable Find<T> last(Rule<T> one, @Nullable Find<?> taken) {
        Find<T> last = null;
        cursor.moveTo(0);
        while (!cursor.atEnd()) {
            var from = cursor.position();
            var value = taken != null && taken.holds(from) ? null : cursor.attempt(one);
            if (value == null) {
                cursor.moveTo(from + 1);
            } else if (taken == null || !overlap(from, cursor.position(), taken)) {
                last = new Find<>(value, from, cursor.position());
            }
        }
        return last;
    }

    private static boolean overlap(int from, int to, Find<?> taken) {
        return from < taken.to() && taken.from() < to;
    }

    /** The minutes of « 1h30 » do not begin a price, and neither does the second half of a word. */
    private @Nullable Long namedPrice() {
        if (cursor.isGlued() && cursor.before() instanceof Measure) {
            return null;
        }
        var amount = AmountReader.next(cursor);
        return amount != null && amount.explicit() ? Long.valueOf(amount.cents()) : null;
    }

    private @Nullable Long cents() {
        var amount = AmountReader.next(cursor);
        return amount == null ? null : Long.valueOf(amount.cents());
    }

    private @Nullable Duration minutes() {
        var digits = cursor.numeral();
        return digits == null ? null : DurationReader.read(digits.digits()).orElse(null);
    }

    private <T> @Nullable T bare(Rule<T> one, Find<?> other) {
        if (!(cursor.next() instanceof Numeral)) {
            return null;
        }
        var value = one.read();
        for (var ahead = 0; cursor.next(ahead) != null; ahead++) {
            if (!other.holds(cursor.position() + ahead) && !(cursor.next(ahead) instanceof Sign)) {
                return null;
            }
        }
        return value;
    }

    private String nameBeside(Find<?> one) {
        return TreatmentName.of(
                text.substring(0, cursor.token(one.from()).start()),
                "",
                text.substring(cursor.token(one.to() - 1).end()));
    }

    private String nameBeside(Find<?> price, Find<?> duration) {
        var first = price.from() < duration.from() ? price : duration;
        var second = price.from() < duration.from() ? duration : price;
        return TreatmentName.of(
                text.substring(0, cursor.token(first.from()).start()),
                text.substring(
                        cursor.token(first.to() - 1).end(),
                        cursor.token(second.from()).start()),
                text.substring(cursor.token(second.to() - 1).end()));
    }
}
