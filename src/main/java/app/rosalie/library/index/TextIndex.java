package app.rosalie.library.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Texts found by words as people type them: accents, capitals, apostrophes, endings, small words and slips of the finger are
 * forgiven. Nothing typed is read as a query's syntax, and nothing makes it throw. Safe for use by many threads; to be closed.
 */
public final class TextIndex implements AutoCloseable {

    /** So many texts are all looked at by the whole query. */
    private static final int FEW = 1_000;

    /** Of more than that, so many by the quick one; the five best of them are those of all. */
    private static final int LOOKED_AT = 100;

    private final FrenchText strict;
    private final FrenchText stem;
    private final SearcherManager searchers;

    private TextIndex(FrenchText strict, FrenchText stem, SearcherManager searchers) {
        this.strict = strict;
        this.stem = stem;
        this.searchers = searchers;
    }

    /**
     * Opens the index at a place; it is written only where there is none of this version, or it is broken.
     *
     * @param version of the texts; how they are read has one of its own
     * @param texts asked for only where the index is to be written
     */
    public static TextIndex open(IndexPlace place, String version, Supplier<List<IndexedText>> texts) {
        FrenchText strict = FrenchText.strict();
        FrenchText stem = FrenchText.stem();
        try {
            return new TextIndex(
                    strict,
                    stem,
                    new IndexFiles(strict, stem).open(place, FrenchText.version() + " " + version, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At most so many texts that have some of the words, in whatever form, or what is spelt much like them. */
    public IndexHits search(String typed, int most) {
        return search(typed, most, QueryBuilder.Mode.GUESSING);
    }

    /** Only texts that have most of the words that mean something in their title and tags, and none that is only spelt like them. */
    public IndexHits searchSurely(String typed, int most) {
        return search(typed, most, QueryBuilder.Mode.SURE);
    }

    private IndexHits search(String typed, int most, QueryBuilder.Mode mode) {
        TypedQuery query = TypedQuery.read(typed, strict, stem);
        return query.words().isEmpty() ? IndexHits.NONE : asked(searcher -> search(searcher, query, most, mode));
    }

    private static IndexHits search(IndexSearcher searcher, TypedQuery query, int most, QueryBuilder.Mode mode)
            throws IOException {
        KnownTerms terms = new KnownTerms(searcher);
        Spelling spelling = new Spelling(terms);
        QueryBuilder queries = new QueryBuilder(terms, spelling, mode);
        TopDocs found = searcher.getIndexReader().maxDoc() <= FEW
                ? best(searcher, queries.all(query), most)
                : rescored(searcher, best(searcher, queries.sum(query), LOOKED_AT), queries.all(query), most);
        List<Long> ids = new ArrayList<>();
        for (ScoreDoc doc : found.scoreDocs) {
            ids.add(StoredId.of(searcher, doc));
        }
        return new IndexHits(ids, spelling.corrected(query));
    }

    /** How many there are in all nobody asks, so that texts which cannot come among the best need not be looked at. */
    private static TopDocs best(IndexSearcher searcher, Query query, int most) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(most, most));
    }

    private static TopDocs rescored(IndexSearcher searcher, TopDocs first, Query query, int most) throws IOException {
        QueryRescorer rescorer = new QueryRescorer(query) {
            @Override
            protected float combine(float firstScore, boolean matches, float score) {
                return matches ? score : 0;
            }
        };
        return rescorer.rescore(searcher, first, most);
    }

    /** The sentence of each text that has most of the words; none of a text whose body has no word of these. */
    public Map<Long, Excerpt> excerpts(String typed, List<Long> ids) {
        List<QueryWord> words = TypedQuery.read(typed, strict, stem).words();
        return words.isEmpty() || ids.isEmpty()
                ? Map.of()
                : asked(searcher -> new Excerpts(searcher, stem).of(words, ids));
    }

    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private <T> T asked(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        strict.close();
        stem.close();
    }
}
