package app.rosalie.library.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** The caller's id of a text that was found; no text is read for it. */
final class StoredId {

    private StoredId() {}

    static long of(IndexSearcher searcher, ScoreDoc found) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        SortedNumericDocValues ids = DocValues.getSortedNumeric(leaf.reader(), Fields.ID);
        if (!ids.advanceExact(found.doc - leaf.docBase)) {
            throw new IllegalStateException("A text without an id");
        }
        return ids.nextValue();
    }
}
