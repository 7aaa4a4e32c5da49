package app.rosalie.library.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * One word of a query that means something.
 *
 * @param stem as texts know it stemmed; of several words where these are one by their synonyms
 * @param strict the same as it was typed, word by word
 * @param start of the typed text; it ends before {@code end}
 */
record QueryWord(String stem, List<String> strict, int start, int end) {

    private static final String FIELD = "query";

    /** None where no word of it means anything. */
    static List<QueryWord> in(String typed, Analyzer strict, Analyzer stem) {
        List<Token> plain = tokens(typed, strict);
        return tokens(typed, stem).stream()
                .map(token -> new QueryWord(
                        token.text(),
                        plain.stream()
                                .filter(one -> one.start() >= token.start() && one.end() <= token.end())
                                .map(Token::text)
                                .toList(),
                        token.start(),
                        token.end()))
                .toList();
    }

    /** All strict words of a text with a blank between them. */
    static String joined(String text, Analyzer strict) {
        return String.join(" ", tokens(text, strict).stream().map(Token::text).toList());
    }

    /** The typed word, where it is one alone. */
    String only() {
        return strict.size() == 1 ? strict.getFirst() : "";
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
