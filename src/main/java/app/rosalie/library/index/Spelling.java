package app.rosalie.library.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.jspecify.annotations.Nullable;

/** Words of one query that no text has, and those that are spelt much like them. */
final class Spelling {

    private static final int SHORTEST = 4;

    /** How many words may have been meant by one. */
    private static final int MOST = 2;

    /** In a whole sentence there is always a word that no text has, and nothing is wrong with it. */
    private static final int MOST_WORDS = 3;

    /** So many words of a query are looked at: whoever mistypes more of them types in another language. */
    private static final int MOST_UNKNOWN = 3;

    /** How much alike, 0 to 1: one slip in four letters. */
    private static final float ALIKE = 0.7f;

    private final KnownTerms terms;
    private @Nullable DirectSpellChecker checker;
    private final Map<QueryWord, Boolean> unknown = new HashMap<>();
    private final Map<QueryWord, List<String>> found = new HashMap<>();

    Spelling(KnownTerms terms) {
        this.terms = terms;
    }

    /** Most queries are spelt well. */
    private DirectSpellChecker checker() {
        if (checker == null) {
            checker = new DirectSpellChecker();
            checker.setMinQueryLength(SHORTEST);
            checker.setAccuracy(ALIKE);
            // One slip: looking for two takes ten times as long, and finds other words.
            checker.setMaxEdits(1);
            checker.setMaxInspections(1);
        }
        return checker;
    }

    /** Words of the texts that may have been meant, the likeliest first; none where a text has the word itself, in whatever form. */
    List<String> meant(QueryWord word) throws IOException {
        if (!isUnknown(word)) {
            return List.of();
        }
        List<String> meant = found.get(word);
        if (meant == null) {
            meant = found.size() < MOST_UNKNOWN ? similar(word.only()) : List.of();
            found.put(word, meant);
        }
        return meant;
    }

    /** Whether no text has the word, in whatever form, and it is long enough to be a slip of the finger. */
    boolean isUnknown(QueryWord word) throws IOException {
        Boolean before = unknown.get(word);
        if (before != null) {
            return before;
        }
        boolean now = isLongAndInNoText(word);
        unknown.put(word, now);
        return now;
    }

    /** Whether a text has the word letter for letter: nothing of it is still to come. */
    boolean isWhole(QueryWord word) throws IOException {
        for (Fields.Part part : Fields.PARTS.reversed()) {
            if (terms.contains(new Term(part.strict(), word.only()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isLongAndInNoText(QueryWord word) throws IOException {
        for (Fields.Part part : Fields.PARTS.reversed()) {
            if (terms.contains(new Term(part.stem(), word.stem()))) {
                return false;
            }
        }
        return word.only().length() >= SHORTEST;
    }

    /** Tags first: they are the words of those who ask. */
    private List<String> similar(String word) throws IOException {
        for (Fields.Part part : List.of(Fields.TAGS, Fields.BODY, Fields.TITLE)) {
            SuggestWord[] near = checker()
                    .suggestSimilar(
                            new Term(part.strict(), word), MOST, terms.reader(), SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
            if (near.length > 0) {
                return Arrays.stream(near).map(suggested -> suggested.string).toList();
            }
        }
        return List.of();
    }

    /** The query with the words put right that no text has; empty where there are none, or there is nothing like them. */
    Optional<String> corrected(TypedQuery query) throws IOException {
        if (query.words().size() > MOST_WORDS) {
            return Optional.empty();
        }
        StringBuilder corrected = new StringBuilder();
        int end = 0;
        for (QueryWord word : query.words()) {
            List<String> meant = meant(word);
            if (!meant.isEmpty()) {
                corrected
                        .append(query.text(), end, behindArticle(query.text(), word))
                        .append(meant.getFirst());
                end = word.end();
            }
        }
        return end == 0
                ? Optional.empty()
                : Optional.of(corrected
                        .append(query.text().substring(end))
                        .toString()
                        .toLowerCase(Locale.FRENCH)
                        .strip());
    }

    /** An elided article stays as it is. */
    private static int behindArticle(String query, QueryWord word) {
        for (int at = word.end() - 1; at > word.start(); at--) {
            if ("'’ʼ".indexOf(query.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return word.start();
    }
}
