package app.rosalie.language.wish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How likely each kind of wish is, by weights that were learnt from sentences: the logistic function of the sum of the weights of
 * what a sentence shows, one kind against all others, shared out to 1 (docs/decisions/0028).
 */
final class WishModel {

    private static final String FILE = "/vocabulary/fr/weights.tsv";
    private static final WishKind[] KINDS = WishKind.values();
    private static final int TEN = 10;
    private static final float HUNDREDTHS = 100f;

    private final Map<String, Weights> weights = HashMap.newHashMap(1 << 14);
    private final byte[] kinds;
    private final float[] values;

    /** Of one feature, for those kinds only that it speaks for or against: where they stand among those of all. */
    private record Weights(int from, int to) {}

    private WishModel(String lines) {
        var legend = lines.indexOf('\n') + 1;
        var begin = lines.indexOf('\n', legend) + 1;
        var kindOf = kindsByLetter(lines.substring(legend, begin).strip());
        // A letter and a figure at the least.
        var most = (lines.length() - begin) / 2;
        var all = new byte[most];
        var learnt = new float[most];
        var count = 0;
        for (var at = begin; at < lines.length(); ) {
            var end = lines.indexOf('\n', at);
            var tab = lines.indexOf('\t', at);
            var from = count;
            for (var letter = tab + 1; letter < end; ) {
                var next = letter + 2;
                while (next < end && lines.charAt(next) <= '9') {
                    next++;
                }
                all[count] = kindOf[lines.charAt(letter)];
                learnt[count++] = Integer.parseInt(lines, letter + 1, next, TEN) / HUNDREDTHS;
                letter = next;
            }
            weights.put(lines.substring(at, tab), new Weights(from, count));
            at = end + 1;
        }
        kinds = Arrays.copyOf(all, count);
        values = Arrays.copyOf(learnt, count);
    }

    /** « A=BOOK B=MOVE »: the letter that stands for a kind in all lines below. */
    private static byte[] kindsByLetter(String legend) {
        var kindOf = new byte['z' + 1];
        for (var entry : legend.split(" ")) {
            kindOf[entry.charAt(0)] =
                    (byte) WishKind.valueOf(entry.substring(2)).ordinal();
        }
        return kindOf;
    }

    private static final class Shared {
        private static final WishModel MODEL = read();
    }

    static WishModel shared() {
        return Shared.MODEL;
    }

    /**
     * Twelve thousand lines, read while she starts, by a JVM that has hardly compiled anything: hence a letter for each kind, and no
     * string for each number.
     */
    private static WishModel read() {
        try (var in = Objects.requireNonNull(WishModel.class.getResourceAsStream(FILE), FILE)) {
            return new WishModel(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a weight was learnt for the word, folded. */
    boolean knows(String word) {
        return weights.containsKey(word);
    }

    /** Whether people use the word, folded, for something else than names. */
    boolean isOrdinary(String word) {
        return knows(word) || OrdinaryWords.contains(word) || Spelling.isOfTheCalendar(word);
    }

    /** All kinds, the likeliest first. */
    List<Likely> kinds(Collection<String> features) {
        var sums = new double[KINDS.length];
        for (var feature : features) {
            add(sums, weights.get(feature));
        }
        add(sums, weights.get("BIAS"));
        var all = 0.0;
        for (var kind = 0; kind < sums.length; kind++) {
            sums[kind] = 1 / (1 + Math.exp(-sums[kind]));
            all += sums[kind];
        }
        var likely = new Likely[sums.length];
        for (var kind : KINDS) {
            likely[kind.ordinal()] = new Likely(kind, sums[kind.ordinal()] / all);
        }
        Arrays.sort(likely, (one, other) -> Double.compare(other.probability(), one.probability()));
        return List.of(likely);
    }

    private void add(double[] sums, @Nullable Weights of) {
        if (of != null) {
            for (var at = of.from; at < of.to; at++) {
                sums[kinds[at]] += values[at];
            }
        }
    }
}
