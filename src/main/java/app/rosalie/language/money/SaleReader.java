package app.rosalie.language.money;

import app.rosalie.language.money.PaymentReader.Way;
import app.rosalie.language.text.AmountReader;
import app.rosalie.language.text.AmountReader.Amount;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.TokenCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was sold, as people type it: « vendu shampooing 18 € cb », « masque 12 ». */
public final class SaleReader {

    private static final Phrases SELL = Phrases.of(
            "vends", "vend", "vendre", "vendu", "vente", "je vends", "j ai vendu", "note une vente", "une vente");

    /** Things with a way to pay in their name. */
    private static final Phrases THINGS =
            Phrases.of("carte cadeau", "cartes cadeau", "cartes cadeaux", "cheque cadeau", "cheques cadeaux");

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}.%)]+$");
    private static final Pattern LEADING =
            Pattern.compile("^(?:(?:de|du|des|un|une|le|la|les|pour|à|a)\\s+|[dl]['’]\\s*)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADS_TO =
            Pattern.compile("\\s(?:de|pour|à|a|en|par|et|au prix de)\\s+$", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final TokenCursor cursor;
    private final List<TextSpan> verbs = new ArrayList<>();
    private @Nullable Amount amount;
    private @Nullable TextSpan amountSpan;
    private @Nullable Way way;
    private @Nullable TextSpan waySpan;

    private SaleReader(String text) {
        this.text = text;
        this.cursor = TokenCursor.within(text);
    }

    /**
     * A sale as far as it was said.
     *
     * @param what spelt as it was; empty where it was not said
     * @param cents more than nothing; null where it was not said
     * @param way null where it was not said
     */
    public record Sale(
            String what, @Nullable Long cents, @Nullable Way way) {

        public boolean isNothing() {
            return what.isEmpty() && cents == null && way == null;
        }
    }

    /** Whether it begins with what somebody sells. */
    public static boolean isSaid(String text) {
        var start = TokenCursor.within(text);
        return start.take(SELL);
    }

    /** Whatever of a sale the text says; never throws. Of several numbers the one with its euro counts, else the last. */
    public static Sale read(String text) {
        return new SaleReader(text).sale();
    }

    private Sale sale() {
        while (!cursor.atEnd()) {
            var start = cursor.position();
            if (!verb(start) && !cursor.take(THINGS) && !amount(start) && !way(start)) {
                cursor.moveTo(start + 1);
            }
        }
        return new Sale(words(), amount == null ? null : Long.valueOf(amount.cents()), way);
    }

    private boolean verb(int start) {
        return verbs.isEmpty() && cursor.take(SELL) && verbs.add(cursor.since(start));
    }

    /** A number in words is rather a part of the name: « un shampooing ». */
    private boolean amount(int start) {
        var isInDigits = cursor.next() instanceof Token.Numeral;
        var found = AmountReader.next(cursor);
        if (found == null || found.cents() == 0 || !(isInDigits || found.explicit())) {
            cursor.moveTo(start);
            return false;
        }
        if (amount == null || found.explicit() || !amount.explicit()) {
            amount = found;
            amountSpan = cursor.since(start);
        }
        return true;
    }

    private boolean way(int start) {
        var found = Way.next(cursor);
        if (found != null) {
            way = found;
            waySpan = cursor.since(start);
        }
        return found != null;
    }

    /** Spelt as they were, without the small words that led to what is taken out: « un masque à » 12 €. */
    private String words() {
        var words = new StringBuilder(text);
        for (var span : taken()) {
            var before = LEADS_TO.matcher(text).region(0, span.from());
            var from = before.find() ? before.start() : span.from();
            words.replace(from, span.to(), " ".repeat(span.to() - from));
        }
        var inside = EDGES.matcher(words).replaceAll("");
        return LEADING.matcher(inside).replaceAll("").replaceAll("\\s+", " ");
    }

    private List<TextSpan> taken() {
        List<TextSpan> taken = new ArrayList<>(verbs);
        if (amountSpan != null) {
            taken.add(amountSpan);
        }
        if (waySpan != null) {
            taken.add(waySpan);
        }
        return taken;
    }
}
