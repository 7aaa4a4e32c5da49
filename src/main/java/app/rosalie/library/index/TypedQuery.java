package app.rosalie.library.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

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

    private static final String FIELD = "query";

    static TypedQuery read(String typed, Analyzer strict, Analyzer stem) {
        String text = apostrophes(typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST));
        List<Token> plain = tokens(text, strict);
        List<QueryWord> words = tokens(text, stem).stream()
                .limit(MOST_WORDS)
                .map(token -> word(token, plain))
                .toList();
        return new TypedQuery(text, words, joined(plain));
    }

    /** Texts are written with the usual ones; people find others on their keyboards. */
    private static String apostrophes(String text) {
        return text.replace('ʼ', '\'').replace('`', '\'').replace('´', '\'').replace('′', '\'');
    }

    /** All strict words of a text with a blank between them. */
    static String whole(String text, Analyzer strict) {
        return joined(tokens(text, strict));
    }

    private static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static QueryWord word(Token stem, List<Token> plain) {
        List<String> strict = plain.stream()
                .filter(one -> one.start() >= stem.start() && one.end() <= stem.end())
                .map(Token::text)
                .toList();
        return new QueryWord(stem.text(), strict, stem.start(), stem.end());
    }

    private record Token(String text, int start, int end) {}

    private static List<Token> tokens(String text, Analyzer analyzer) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
