package app.rosalie.language;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An amount and how it changes hands, as people type them: « 20 € par virement », « rends 15 en espèces ». */
public final class PaymentReader {

    private static final Phrases GIVE = Phrases.of(
            "je", "lui", "rends", "rends lui", "rendre", "rend", "rembourse", "rembourser", "de", "donne", "redonne");
    private static final Phrases BY = Phrases.of("par", "en", "avec", "a", "via", "sur");

    private PaymentReader() {}

    /** How money changes hands. */
    public enum Way {
        CARD("carte", "carte bleue", "carte bancaire", "cb", "la carte", "sa carte"),
        CASH("especes", "espece", "liquide", "cash"),
        TRANSFER("virement", "virement bancaire", "vir"),
        CHEQUE("cheque", "cheques", "chq");

        private final Phrases names;

        Way(String... names) {
            this.names = Phrases.of(names);
        }

        private static @Nullable Way next(TokenCursor cursor) {
            return cursor.attempt(() -> {
                cursor.take(BY);
                return Arrays.stream(values())
                        .filter(way -> cursor.take(way.names))
                        .findFirst()
                        .orElse(null);
            });
        }
    }

    /**
     * @param cents as {@link AmountReader#read} says it
     * @param way null where it was not said
     */
    public record Payment(long cents, @Nullable Way way) {}

    /** The one amount that the text says, with or without its way; nothing for anything else. */
    public static Optional<Payment> read(String text) {
        var cursor = TokenCursor.of(text);
        cursor.skip(GIVE);
        var before = Way.next(cursor);
        var amount = AmountReader.next(cursor);
        var way = before != null ? before : Way.next(cursor);
        if (amount != null && cursor.isFinished()) {
            return Optional.of(new Payment(amount.cents(), way));
        }
        var cents = AmountReader.read(text);
        return cents.isPresent() ? Optional.of(new Payment(cents.getAsLong(), null)) : Optional.empty();
    }
}
