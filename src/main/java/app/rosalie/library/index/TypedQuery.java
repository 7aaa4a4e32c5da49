package app.rosalie.library.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/**
 * What somebody looks for.
 *
 * @param text as it was typed, cut where nobody looks for so much
 * @param words those that mean something; none where no word does
 * @param whole all strict words with a blank between them
 */
record TypedQuery(String text, List<QueryWord> words, String whole) {

    /** What stands behind that is not read. */
    private static final int LONGEST = 300;

    /** A query of more words than that is a story. */
    private static final int MOST_WORDS = 24;

    static TypedQuery read(String typed, Analyzer strict, Analyzer stem) {
        String text = apostrophes(typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST));
        ReadText plain = ReadText.of(text, strict);
        List<QueryWord> words = new ArrayList<>();
        for (ReadText.Word one : ReadText.of(text, stem).words()) {
            if (words.size() < MOST_WORDS) {
                words.add(word(one, plain.words()));
            }
        }
        return new TypedQuery(text, words, plain.joined());
    }

    /** Texts are written with the usual ones; people find others on their keyboards. */
    private static String apostrophes(String text) {
        return text.replace('ʼ', '\'').replace('`', '\'').replace('´', '\'').replace('′', '\'');
    }

    private static QueryWord word(ReadText.Word stem, List<ReadText.Word> plain) {
        List<String> strict = new ArrayList<>(1);
        for (ReadText.Word one : plain) {
            if (one.start() >= stem.start() && one.end() <= stem.end()) {
                strict.add(one.text());
            }
        }
        return new QueryWord(stem.text(), strict, stem.start(), stem.end());
    }
}
