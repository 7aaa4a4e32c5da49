package app.rosalie.library.index;

import app.rosalie.language.TabledNames;
import app.rosalie.language.names.NameBook;
import app.rosalie.library.GuideTexts;
import app.rosalie.library.JudgedQueries;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;

/**
 * How long a search takes over the guides that are shipped and over 50 000 generated ones, beside the same query on bare Lucene;
 * how long the index takes to be written and to be opened; and how it compares with the book of names, for clients.
 * {@code ./dev bench library}.
 */
final class IndexTiming {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final int MANY = 50_000;
    private static final int CLIENTS = 5_000;
    private static final int MOST = 5;

    private IndexTiming() {}

    public static void main(String[] arguments) throws IOException {
        JudgedQueries.Score score = GuideTexts.score();
        OUT.printf(
                Locale.ROOT, "%d judged queries: nDCG@5 %.3f, MRR %.3f%n", score.queries(), score.ndcg(), score.mrr());
        List<IndexedText> guides = GuideTexts.all();
        List<String> queries = JudgedQueries.queries();
        measure("shipped", guides, queries, 300);
        measure("generated", generated(guides), queries, 10);
        names();
        tabledNames();
    }

    private static void measure(String name, List<IndexedText> texts, List<String> queries, int rounds)
            throws IOException {
        Path folder = Files.createTempDirectory("index");
        long begin = System.nanoTime();
        TextIndex.open(IndexPlace.in(folder), "1", () -> texts).close();
        double written = millis(begin);
        begin = System.nanoTime();
        try (TextIndex index = TextIndex.open(IndexPlace.in(folder), "1", () -> texts)) {
            double opened = millis(begin);
            OUT.printf(
                    Locale.ROOT,
                    "%-9s %6d texts: written in %.0f ms, opened in %.0f ms%n",
                    name,
                    texts.size(),
                    written,
                    opened);
            double[][] both = beside(index, folder, queries, rounds);
            double[] found = both[0];
            double[] bare = both[1];
            double[] shown = timed(
                    queries,
                    rounds,
                    query -> index.excerpts(query, index.search(query, MOST).ids()));
            print("search", found);
            print("  with excerpts", shown);
            print("the same queries on bare Lucene", bare);
            OUT.printf(
                    Locale.ROOT,
                    "  ratio of the medians: %.2f, of the sums: %.2f%n",
                    at(found, 0.5) / at(bare, 0.5),
                    Arrays.stream(found).sum() / Arrays.stream(bare).sum());
        }
    }

    private interface Action<T> {
        Object on(T query) throws IOException;
    }

    /** Microseconds, sorted, of the last so many rounds; as many before them warm up. */
    private static <T> double[] timed(List<T> queries, int rounds, Action<T> action) throws IOException {
        double[] micros = new double[queries.size() * rounds];
        for (int round = 0; round < 2 * rounds; round++) {
            double[] one = once(queries, action);
            if (round >= rounds) {
                System.arraycopy(one, 0, micros, (round - rounds) * one.length, one.length);
            }
        }
        Arrays.sort(micros);
        return micros;
    }

    /** In turn, a round of each, so that both find the machine and its compiler in the same mood. */
    private static double[][] beside(TextIndex index, Path folder, List<String> queries, int rounds)
            throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(new MMapDirectory(folder));
                FrenchText strict = FrenchText.strict();
                FrenchText stem = FrenchText.stem()) {
            IndexSearcher searcher = new IndexSearcher(reader);
            KnownTerms terms = new KnownTerms(searcher);
            QueryBuilder builder = new QueryBuilder(terms, new Spelling(terms), QueryBuilder.Mode.GUESSING);
            List<String> asked = new ArrayList<>();
            List<Query> built = new ArrayList<>();
            for (String query : queries) {
                TypedQuery typed = TypedQuery.read(query, strict, stem);
                if (!typed.words().isEmpty()) {
                    asked.add(query);
                    built.add(bare(builder.all(typed)));
                }
            }
            double[] ours = new double[asked.size() * rounds];
            double[] bare = new double[asked.size() * rounds];
            for (int round = 0; round < 2 * rounds; round++) {
                double[] one = once(asked, query -> index.search(query, MOST));
                double[] other = once(built, query -> searcher.search(query, MOST));
                if (round >= rounds) {
                    System.arraycopy(one, 0, ours, (round - rounds) * one.length, one.length);
                    System.arraycopy(other, 0, bare, (round - rounds) * other.length, other.length);
                }
            }
            Arrays.sort(ours);
            Arrays.sort(bare);
            return new double[][] {ours, bare};
        }
    }

    /** The same without what was looked up while it was built: bare Lucene looks up its own words. */
    private static Query bare(Query query) {
        return switch (query) {
            case TermQuery word -> new TermQuery(word.getTerm());
            case BoostQuery boosted -> new BoostQuery(bare(boosted.getQuery()), boosted.getBoost());
            case ConstantScoreQuery constant -> new ConstantScoreQuery(bare(constant.getQuery()));
            case DisjunctionMaxQuery best ->
                new DisjunctionMaxQuery(
                        best.getDisjuncts().stream().map(IndexTiming::bare).toList(), best.getTieBreakerMultiplier());
            case BooleanQuery some -> {
                BooleanQuery.Builder plain =
                        new BooleanQuery.Builder().setMinimumNumberShouldMatch(some.getMinimumNumberShouldMatch());
                some.clauses().forEach(clause -> plain.add(bare(clause.query()), clause.occur()));
                yield plain.build();
            }
            default -> query;
        };
    }

    private static <T> double[] once(List<T> queries, Action<T> action) throws IOException {
        double[] micros = new double[queries.size()];
        for (int i = 0; i < micros.length; i++) {
            long begin = System.nanoTime();
            action.on(queries.get(i));
            micros[i] = (System.nanoTime() - begin) / 1e3;
        }
        return micros;
    }

    private static void print(String name, double[] micros) {
        OUT.printf(Locale.ROOT, "  %-34s p50 %7.0f µs   p99 %7.0f µs%n", name, at(micros, 0.5), at(micros, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Titles, tags and sentences of the shipped ones, thrown together anew. */
    private static List<IndexedText> generated(List<IndexedText> guides) {
        Random random = new Random(20260303);
        List<String> sentences = guides.stream()
                .flatMap(guide -> Arrays.stream(guide.body().split("(?<=[.])\\s+")))
                .toList();
        List<String> tags =
                guides.stream().flatMap(guide -> guide.tags().stream()).toList();
        return IntStream.range(0, MANY)
                .mapToObj(i -> new IndexedText(
                        i,
                        guides.get(random.nextInt(guides.size())).title() + " " + i,
                        IntStream.range(0, 30)
                                .mapToObj(_ -> tags.get(random.nextInt(tags.size())))
                                .toList(),
                        String.join(
                                " ",
                                IntStream.range(0, 18)
                                        .mapToObj(_ -> sentences.get(random.nextInt(sentences.size())))
                                        .toList())))
                .toList();
    }

    /** Finding one of 5 000 clients: the book of names, made anew for each sentence as the chat does, and this index. */
    private static void names() throws IOException {
        Map<Long, String> clients = clients();
        List<String> typed = List.of("emma", "julie martin", "lefevre", "zoe petit", "camile durand", "martin julie");
        double[] book = timed(typed, 60, words -> NameBook.of(clients).find(words));
        NameBook<Long> ready = NameBook.of(clients);
        double[] kept = timed(typed, 60, ready::find);
        List<IndexedText> texts = clients.entrySet().stream()
                .map(client -> new IndexedText(client.getKey(), client.getValue(), List.of(), ""))
                .toList();
        long begin = System.nanoTime();
        try (TextIndex index = TextIndex.open(IndexPlace.memory(), "1", () -> texts)) {
            OUT.printf(Locale.ROOT, "names     %6d clients: indexed in %.0f ms%n", texts.size(), millis(begin));
            print("book of names, made anew", book);
            print("book of names, kept", kept);
            print("this index, kept", timed(typed, 60, words -> index.search(words, MOST)));
        }
    }

    /** The cases of the book of names, asked of this index: whom it finds first, and whom it should find nobody for. */
    private static void tabledNames() {
        List<String> clients = TabledNames.MEANT_CLIENTS.lines().toList();
        List<String> treatments = TabledNames.MEANT_TREATMENTS.lines().toList();
        long right = right(TabledNames.CLIENTS, clients) + right(TabledNames.TREATMENTS, treatments);
        long none = TabledNames.NOBODY.stream()
                .filter(typed -> first(TabledNames.CLIENTS, typed) == 0)
                .count();
        OUT.printf(
                Locale.ROOT,
                "tabled names: the index finds %d of %d first, and nobody for %d of %d%n",
                right,
                clients.size() + treatments.size(),
                none,
                TabledNames.NOBODY.size());
    }

    private static long right(Map<Long, String> names, List<String> cases) {
        return cases.stream()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair[1].strip().equals(names.get(first(names, pair[0].strip()))))
                .count();
    }

    private static long first(Map<Long, String> names, String typed) {
        List<IndexedText> texts = names.entrySet().stream()
                .map(name -> new IndexedText(name.getKey(), name.getValue(), List.of(), ""))
                .toList();
        try (TextIndex index = TextIndex.open(IndexPlace.memory(), "1", () -> texts)) {
            return index.search(typed, 1).ids().stream().findFirst().orElse(0L);
        }
    }

    private static Map<Long, String> clients() {
        List<String> first = List.of(
                "Emma", "Julie", "Lina", "Zoé", "Camille", "Sarah", "Inès", "Léa", "Manon", "Chloé", "Anaïs", "Nadia");
        List<String> last = List.of(
                "Durand", "Martin", "Moreau", "Petit", "Lefèvre", "Garnier", "Rousseau", "Caron", "Colin", "Faure");
        Random random = new Random(20260303);
        Map<Long, String> clients = new HashMap<>();
        for (long id = 0; id < CLIENTS; id++) {
            String name = first.get(random.nextInt(first.size())) + " " + last.get(random.nextInt(last.size()));
            clients.put(id, id % 3 == 0 ? name + "-" + last.get(random.nextInt(last.size())) : name);
        }
        return clients;
    }
}
