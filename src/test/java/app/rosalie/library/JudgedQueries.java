package app.rosalie.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Queries with the guides that answer them, by number: 3 for exactly, 2 for a good part, 1 for something useful. nDCG@5 with the gain
 * 2^relevance − 1 (Järvelin and Kekäläinen 2002, as usual since Burges et al. 2005); MRR counts the first guide of 2 or 3.
 */
public final class JudgedQueries {

    private static final int DEPTH = 5;
    private static final int GOOD = 2;

    private JudgedQueries() {}

    public record Score(int queries, double ndcg, double mrr) {}

    record Judged(String query, Map<GuideId, Integer> relevance) {}

    public static List<String> queries() {
        return lines().map(line -> line.split("\t")[0]).toList();
    }

    public static Score score(GuideSearch search) {
        List<Judged> judged = lines().map(JudgedQueries::judged).toList();
        double ndcg = 0;
        double mrr = 0;
        for (Judged one : judged) {
            List<Integer> found = search.search(one.query(), DEPTH).hits().stream()
                    .map(hit -> one.relevance().getOrDefault(hit.guide().id(), 0))
                    .toList();
            ndcg += gain(found)
                    / gain(one.relevance().values().stream()
                            .sorted(Comparator.reverseOrder())
                            .limit(DEPTH)
                            .toList());
            mrr += reciprocal(found);
        }
        return new Score(judged.size(), ndcg / judged.size(), mrr / judged.size());
    }

    private static double gain(List<Integer> relevances) {
        double gain = 0;
        for (int i = 0; i < relevances.size(); i++) {
            gain += (Math.pow(2, relevances.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }

    private static double reciprocal(List<Integer> relevances) {
        for (int i = 0; i < relevances.size(); i++) {
            if (relevances.get(i) >= GOOD) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static Judged judged(String line) {
        String[] parts = line.split("\t");
        Map<GuideId, Integer> relevance = new HashMap<>();
        for (String one : parts[1].split(" ")) {
            String[] pair = one.split("=");
            relevance.put(new GuideId(Long.parseLong(pair[0])), Integer.valueOf(pair[1]));
        }
        return new Judged(parts[0], relevance);
    }

    private static Stream<String> lines() {
        try (InputStream in = Objects.requireNonNull(JudgedQueries.class.getResourceAsStream("judged-queries.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
