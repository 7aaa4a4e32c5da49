package app.rosalie.library.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What is asked of the index for some words: for each the best of strict, stemmed, its beginning where more of it may be to
 * come, and, only where no text has it, what is spelt much like it.
 */
final class QueryBuilder {

    private static final float STRICT = 2f;
    private static final float STEM = 1f;
    private static final float PREFIX = 0.6f;
    private static final float FUZZY = 0.6f;
    private static final float EXACT_TITLE = 1_000f;
    private static final float EXACT_TAG = 100f;

    /** How much a word counts in its other fields beside the one where it counts most. */
    private static final float OTHER_FIELDS = 0.2f;

    private static final int SHORTEST_PREFIX = 3;

    /** Whoever writes more words than that, none of which any text has, looks for something else. */
    private static final int FEW = 2;

    /** A text must have so much of the words where it must be sure. */
    private static final double SURE = 0.6;

    enum Mode {
        /** A text has a word at least, or something like it. */
        GUESSING,
        /** A text has most of the words in its title and tags. */
        SURE
    }

    private final KnownTerms terms;
    private final Spelling spelling;
    private final Mode mode;

    QueryBuilder(KnownTerms terms, Spelling spelling, Mode mode) {
        this.terms = terms;
        this.spelling = spelling;
        this.mode = mode;
    }

    /**
     * Of each word the best way counts.
     *
     * @param query of one word at least
     */
    Query all(TypedQuery query) throws IOException {
        return all(query, ways -> new DisjunctionMaxQuery(ways, OTHER_FIELDS));
    }

    /**
     * All ways of all words added up, for a first look at very many texts: Lucene reads that five times as fast, since it can
     * leave out whole lists, and what is best by {@link #all} is among the best of it.
     */
    Query sum(TypedQuery query) throws IOException {
        return all(query, ways -> {
            BooleanQuery.Builder sum = new BooleanQuery.Builder();
            ways.forEach(way -> sum.add(way, Occur.SHOULD));
            return sum.build();
        });
    }

    private Query all(TypedQuery query, Function<List<Query>, Query> together) throws IOException {
        List<QueryWord> words = query.words();
        boolean guesses = mode == Mode.GUESSING && (words.size() <= FEW || isAnyKnown(words));
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            some.add(together.apply(ways(words.get(i), i == words.size() - 1, guesses)), Occur.SHOULD);
        }
        some.setMinimumNumberShouldMatch(mode == Mode.SURE ? (int) Math.ceil(SURE * words.size()) : 1);
        BooleanQuery.Builder whole = new BooleanQuery.Builder().add(some.build(), Occur.SHOULD);
        exact(Fields.EXACT_TITLE, Fields.TITLE, query, EXACT_TITLE).ifPresent(title -> whole.add(title, Occur.SHOULD));
        exact(Fields.EXACT_TAG, Fields.TAGS, query, EXACT_TAG).ifPresent(tag -> whole.add(tag, Occur.SHOULD));
        return whole.build();
    }

    /** Looked for only where the part has each of the words, which is known by then. */
    private Optional<Query> exact(String field, Fields.Part part, TypedQuery query, float weight) throws IOException {
        for (QueryWord word : query.words()) {
            if (!word.only().isEmpty() && !terms.contains(new Term(part.strict(), word.only()))) {
                return Optional.empty();
            }
        }
        return terms.query(new Term(field, query.whole()))
                .map(known -> new BoostQuery(new ConstantScoreQuery(known), weight));
    }

    private boolean isAnyKnown(List<QueryWord> words) throws IOException {
        for (QueryWord word : words) {
            if (!spelling.isUnknown(word)) {
                return true;
            }
        }
        return false;
    }

    private List<Query> ways(QueryWord word, boolean last, boolean guesses) throws IOException {
        List<String> meant = guesses ? spelling.meant(word) : List.of();
        List<Query> ways = new ArrayList<>();
        for (Fields.Part part : mode == Mode.SURE ? Fields.HEADS : Fields.PARTS) {
            addIfKnown(ways, new Term(part.stem(), word.stem()), STEM * part.weight());
            if (!word.only().isEmpty()) {
                addIfKnown(ways, new Term(part.strict(), word.only()), STRICT * part.weight());
            }
            if (guesses && last && !spelling.isWhole(word) && word.only().length() >= SHORTEST_PREFIX) {
                Term beginning = new Term(part.strict(), word.only());
                ways.add(new BoostQuery(new PrefixQuery(beginning), PREFIX * part.weight()));
            }
            for (String like : meant) {
                addIfKnown(ways, new Term(part.strict(), like), FUZZY * part.weight());
            }
        }
        return ways;
    }

    private void addIfKnown(List<Query> ways, Term term, float weight) throws IOException {
        terms.query(term).ifPresent(known -> ways.add(new BoostQuery(known, weight)));
    }

    /** What to show of a body. */
    static Query excerpt(List<QueryWord> words) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        words.forEach(word -> some.add(new TermQuery(new Term(Fields.BODY.stem(), word.stem())), Occur.SHOULD));
        return some.build();
    }
}
