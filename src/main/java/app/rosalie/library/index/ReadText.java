package app.rosalie.library.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** A text taken apart into words once, for all who need them. */
record ReadText(List<Word> words) {

    private static final String FIELD = "read";

    /** @param start in the text; it ends before {@code end} */
    record Word(String text, int start, int end) {}

    static ReadText of(String text, Analyzer analyzer) {
        try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
            return of(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a stream has to give from its beginning; it is not closed. */
    static ReadText of(TokenStream stream) throws IOException {
        List<Word> words = new ArrayList<>();
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
            words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
        }
        stream.end();
        return new ReadText(words);
    }

    /** Several texts, read in one go. */
    static List<ReadText> of(List<String> texts, Analyzer analyzer) {
        List<Word> all = of(String.join("\n", texts), analyzer).words();
        List<ReadText> each = new ArrayList<>();
        int from = 0;
        int end = 0;
        for (String text : texts) {
            end += text.length();
            int to = from;
            while (to < all.size() && all.get(to).end() <= end) {
                to++;
            }
            each.add(new ReadText(all.subList(from, to)));
            from = to;
            end++;
        }
        return each;
    }

    /** All words of several texts, one behind the other. */
    static ReadText together(List<ReadText> texts) {
        return new ReadText(
                texts.stream().flatMap(text -> text.words().stream()).toList());
    }

    /** All words with a blank between them. */
    String joined() {
        StringJoiner joined = new StringJoiner(" ");
        words.forEach(word -> joined.add(word.text()));
        return joined.toString();
    }
}
