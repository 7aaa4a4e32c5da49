package app.rosalie.library.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;

/**
 * Texts found by words as people type them: accents, capitals, apostrophes, endings, small words and slips of the finger are
 * forgiven. Nothing typed is read as a query's syntax, and nothing makes it throw. Safe for use by many threads; to be closed.
 */
public final class TextIndex implements AutoCloseable {

    /** What stands behind that is not read: nobody looks for so much. */
    private static final int LONGEST = 300;

    /** A query of more words than that is a story. */
    private static final int MOST_WORDS = 24;

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
     * @param version of the texts and of how they are read
     * @param texts asked for only where the index is to be written
     */
    public static TextIndex open(IndexPlace place, String version, Supplier<List<IndexedText>> texts) {
        FrenchText strict = FrenchText.strict();
        FrenchText stem = FrenchText.stem();
        try {
            return new TextIndex(strict, stem, new IndexFiles(strict, stem).open(place, version, texts));
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
        String query = cut(typed);
        List<QueryWord> words = words(query);
        return words.isEmpty() ? IndexHits.NONE : asked(searcher -> search(searcher, query, words, most, mode));
    }

    private IndexHits search(
            IndexSearcher searcher, String query, List<QueryWord> words, int most, QueryBuilder.Mode mode)
            throws IOException {
        Spelling spelling = new Spelling(searcher.getIndexReader());
        QueryBuilder builder = new QueryBuilder(spelling, mode);
        ScoreDoc[] found = searcher.search(builder.all(words, QueryWord.joined(query, strict)), most).scoreDocs;
        List<Long> ids = new ArrayList<>();
        for (ScoreDoc doc : found) {
            ids.add(StoredId.of(searcher, doc));
        }
        return new IndexHits(ids, spelling.corrected(query, words));
    }

    /** The sentence of each text that has most of the words; none of a text whose body has no word of these. */
    public Map<Long, Excerpt> excerpts(String typed, List<Long> ids) {
        List<QueryWord> words = words(cut(typed));
        return words.isEmpty() || ids.isEmpty()
                ? Map.of()
                : asked(searcher -> new Excerpts(searcher, stem).of(words, ids));
    }

    private List<QueryWord> words(String query) {
        List<QueryWord> words = QueryWord.in(query, strict, stem);
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    private static String cut(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
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
