package app.rosalie.library.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The words that the texts have, each looked up once in a search, whoever asks for it, and all of one field by one cursor: most of
 * a short search is looking up.
 */
final class KnownTerms {

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> states = new HashMap<>();
    private final Map<String, List<Cursor>> cursors = new HashMap<>();

    KnownTerms(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Through the words of a field in one piece of the index. */
    private record Cursor(LeafReaderContext leaf, TermsEnum terms) {}

    IndexReader reader() {
        return searcher.getIndexReader();
    }

    boolean contains(Term term) throws IOException {
        return statesOf(term).docFreq() > 0;
    }

    /** None where no text has the word. */
    Optional<Query> query(Term term) throws IOException {
        TermStates known = statesOf(term);
        return known.docFreq() > 0 ? Optional.of(new TermQuery(term, known)) : Optional.empty();
    }

    private TermStates statesOf(Term term) throws IOException {
        TermStates known = states.get(term);
        if (known == null) {
            known = lookedUp(term);
            states.put(term, known);
        }
        return known;
    }

    private TermStates lookedUp(Term term) throws IOException {
        TermStates found = new TermStates(searcher.getTopReaderContext());
        for (Cursor cursor : cursors(term.field())) {
            if (cursor.terms().seekExact(term.bytes())) {
                TermsEnum at = cursor.terms();
                found.register(at.termState(), cursor.leaf().ord, at.docFreq(), at.totalTermFreq());
            }
        }
        return found;
    }

    private List<Cursor> cursors(String field) throws IOException {
        List<Cursor> known = cursors.get(field);
        if (known == null) {
            known = new ArrayList<>();
            for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                Terms terms = leaf.reader().terms(field);
                if (terms != null) {
                    known.add(new Cursor(leaf, terms.iterator()));
                }
            }
            cursors.put(field, known);
        }
        return known;
    }
}
