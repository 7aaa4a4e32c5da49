package app.rosalie.language.wish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How likely each kind of wish is, by weights that were learnt from sentences: the logistic function of the sum of the weights of
 * what a sentence shows, one kind against all others, shared out to 1 (docs/decisions/0028).
 */
final class WishModel {

    private static final String FILE = "/vocabulary/fr/weights.tsv";
    private static final WishKind[] KINDS = WishKind.values();

    private final Map<String, float[]> weights = new HashMap<>();

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
            in.lines().filter(line -> !line.startsWith("#")).forEach(model::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model;
    }

    /** A feature and the kinds that it speaks for or against, in hundredths. */
    private void add(String line) {
        var columns = List.of(line.split("\t"));
        var row = new float[KINDS.length];
        for (var weight : columns.subList(1, columns.size())) {
            var sign = weight.indexOf('=');
            row[WishKind.valueOf(weight.substring(0, sign)).ordinal()] =
                    Integer.parseInt(weight.substring(sign + 1)) / 100f;
        }
        weights.put(columns.getFirst(), row);
    }

    /** Whether a weight was learnt for the word, folded. */
    boolean knows(String word) {
        return weights.containsKey(word);
    }

    /** Whether people use the word, folded, for something else than names. */
    boolean isOrdinary(String word) {
        return knows(word) || OrdinaryWords.contains(word);
    }

    /** All kinds, the likeliest first. */
    List<Likely> kinds(Set<String> features) {
        var sums = new EnumMap<WishKind, Double>(WishKind.class);
        for (var kind : KINDS) {
            sums.put(kind, 0.0);
        }
        for (var feature : features) {
            add(sums, weights.get(feature));
        }
        add(sums, weights.get("BIAS"));
        sums.replaceAll((_, sum) -> 1 / (1 + Math.exp(-sum)));
        var all = sums.values().stream().mapToDouble(Double::doubleValue).sum();
        return sums.entrySet().stream()
                .map(entry -> new Likely(entry.getKey(), entry.getValue() / all))
                .sorted(Comparator.comparingDouble(Likely::probability).reversed())
                .toList();
    }

    private static void add(Map<WishKind, Double> sums, float @org.jspecify.annotations.Nullable [] row) {
        if (row != null) {
            sums.replaceAll((kind, sum) -> sum + row[kind.ordinal()]);
        }
    }
}
