package app.rosalie.language.wish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How likely each kind of wish is, by weights that were learnt from sentences: the logistic function of the sum of the weights of
 * what a sentence shows, one kind against all others, shared out to 1 (docs/decisions/0028).
 */
final class WishModel {

    private static final String FILE = "/vocabulary/fr/weights.tsv";
    private static final WishKind[] KINDS = WishKind.values();
    private static final String[] NAMES = Stream.of(KINDS).map(WishKind::name).toArray(String[]::new);
    private static final int TEN = 10;

    private final Map<String, Weights> weights = new HashMap<>();

    /** Of one feature, for those kinds only that it speaks for or against. */
    private record Weights(int[] kinds, float[] values) {}

    private WishModel() {}

    private static final class Shared {
        private static final WishModel MODEL = read();
    }

    static WishModel shared() {
        return Shared.MODEL;
    }

    private static WishModel read() {
        var model = new WishModel();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WishModel.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    model.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model;
    }

    /** A feature and the kinds that it speaks for or against, in their order, in hundredths. */
    private void add(String line) {
        var kinds = new int[KINDS.length];
        var values = new float[KINDS.length];
        var count = 0;
        var at = line.indexOf('\t');
        var feature = line.substring(0, at);
        for (var kind = 0; at < line.length(); kind++) {
            var sign = at + 1 + NAMES[kind].length();
            if (line.startsWith(NAMES[kind], at + 1) && line.charAt(sign) == '=') {
                var end = line.indexOf('\t', sign);
                at = end < 0 ? line.length() : end;
                kinds[count] = kind;
                values[count++] = Integer.parseInt(line, sign + 1, at, TEN) / 100f;
            }
        }
        weights.put(feature, new Weights(Arrays.copyOf(kinds, count), Arrays.copyOf(values, count)));
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
        features.forEach(feature -> add(sums, weights.get(feature)));
        add(sums, weights.get("BIAS"));
        var all = 0.0;
        for (var kind = 0; kind < sums.length; kind++) {
            sums[kind] = 1 / (1 + Math.exp(-sums[kind]));
            all += sums[kind];
        }
        var kinds = new ArrayList<Likely>(sums.length);
        for (var kind : KINDS) {
            kinds.add(new Likely(kind, sums[kind.ordinal()] / all));
        }
        kinds.sort((one, other) -> Double.compare(other.probability(), one.probability()));
        return kinds;
    }

    private static void add(double[] sums, @Nullable Weights of) {
        if (of != null) {
            for (var at = 0; at < of.kinds.length; at++) {
                sums[of.kinds[at]] += of.values[at];
            }
        }
    }
}
