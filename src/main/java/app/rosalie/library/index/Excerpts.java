package app.rosalie.library.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** The sentences that tell why a text was found. */
final class Excerpts extends UnifiedHighlighter {

    private static final String[] BODY = {Fields.BODY.stem()};
    private static final int[] ONE_EACH = {1};

    Excerpts(IndexSearcher searcher, Analyzer analyzer) {
        super(UnifiedHighlighter.builder(searcher, analyzer)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.FRENCH))
                .withFormatter(new Parts())
                .withMaxNoHighlightPassages(0));
    }

    Map<Long, Excerpt> of(List<QueryWord> words, List<Long> ids) throws IOException {
        Query those = LongField.newSetQuery(
                Fields.ID, ids.stream().mapToLong(Long::longValue).toArray());
        TopDocs docs = searcher.search(those, ids.size());
        int[] numbers = new int[docs.scoreDocs.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = docs.scoreDocs[i].doc;
        }
        Object[] found = highlightFieldsAsObjects(BODY, QueryBuilder.excerpt(words), numbers, ONE_EACH)
                .getOrDefault(BODY[0], new Object[numbers.length]);
        Map<Long, Excerpt> excerpts = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            if (found[i] instanceof Excerpt excerpt) {
                excerpts.put(StoredId.of(searcher, docs.scoreDocs[i]), excerpt);
            }
        }
        return excerpts;
    }

    private static final class Parts extends PassageFormatter {

        @Override
        public Excerpt format(Passage[] passages, String content) {
            List<Excerpt.Part> parts = new ArrayList<>();
            for (Passage passage : passages) {
                int at = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    // Matches may overlap where two words are one by their synonyms.
                    int start = Math.max(at, passage.getMatchStarts()[i]);
                    int end = Math.max(start, passage.getMatchEnds()[i]);
                    add(parts, content.substring(at, start), false);
                    add(parts, content.substring(start, end), true);
                    at = end;
                }
                add(
                        parts,
                        content.substring(at, Math.max(at, passage.getEndOffset()))
                                .stripTrailing(),
                        false);
            }
            return new Excerpt(parts);
        }

        private static void add(List<Excerpt.Part> parts, String text, boolean found) {
            if (!text.isEmpty()) {
                parts.add(new Excerpt.Part(text, found));
            }
        }
    }
}
