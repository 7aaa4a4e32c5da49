package app.rosalie.language.money;

import app.rosalie.language.text.AmountReader;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.TokenCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Amounts and how they change hands, as people type them: « 20 € par virement », « rends 15 en espèces », « 20 cb + 50 espèces ».
 */
public final class PaymentReader {

    private static final Phrases GIVE = Phrases.of(
            "je", "lui", "rends", "rends lui", "rendre", "rend", "rembourse", "rembourser", "de", "donne", "redonne");
    private static final Phrases BY = Phrases.of("par", "en", "avec", "a", "via", "sur");

    private static final Phrases REST =
            Phrases.of("le reste", "reste", "le solde", "solde", "le reste du", "ce qui reste", "tout", "le tout");
    private static final Phrases AND = Phrases.of("et", "plus", "puis");

    /** Nobody parts a payment further. */
    private static final int MOST_PARTS = 2;

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

        static @Nullable Way next(TokenCursor cursor) {
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

    /**
     * A part of a payment.
     *
     * @param cents null for what is left: « le reste en espèces »
     * @param way null where it was not said
     */
    public record Part(@Nullable Long cents, @Nullable Way way) {}

    /** The only way that a text names, wherever it stands; empty where it names none, or several. */
    public static Optional<Way> wayIn(String text) {
        EnumSet<Way> named = EnumSet.noneOf(Way.class);
        for (String word : text.split("[^\\p{L}\\p{M}]+")) {
            Way way = word.isEmpty() ? null : Way.next(TokenCursor.of(word));
            if (way != null) {
                named.add(way);
            }
        }
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    /**
     * All that the text says was paid: one amount, with or without its way, or two of which each says its way. Empty for anything
     * else.
     */
    public static List<Part> parts(String text) {
        var cursor = TokenCursor.of(text);
        List<Part> parts = new ArrayList<>();
        do {
            var part = part(cursor);
            if (part == null) {
                return one(text);
            }
            parts.add(part);
        } while (parts.size() < MOST_PARTS && isNext(cursor));
        boolean areAllSaid = parts.size() == 1 || parts.stream().allMatch(part -> part.way() != null);
        return cursor.isFinished() && areAllSaid ? parts : one(text);
    }

    private static boolean isNext(TokenCursor cursor) {
        return cursor.takeAny("+,;/&") || cursor.take(AND) || !cursor.isFinished();
    }

    private static @Nullable Part part(TokenCursor cursor) {
        return cursor.attempt(() -> {
            var before = Way.next(cursor);
            var isRest = cursor.take(REST);
            var amount = isRest ? null : AmountReader.next(cursor);
            if (!isRest && amount == null) {
                return null;
            }
            var way = before != null ? before : Way.next(cursor);
            return new Part(amount == null ? null : Long.valueOf(amount.cents()), way);
        });
    }

    private static List<Part> one(String text) {
        var cents = AmountReader.read(text);
        return cents.isPresent() ? List.of(new Part(cents.getAsLong(), null)) : List.of();
    }

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
