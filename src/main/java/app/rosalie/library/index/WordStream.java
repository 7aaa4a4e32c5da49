package app.rosalie.library.index;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text that was read before, as Lucene takes them; for one text after the other, in one thread. */
final class WordStream extends TokenFilter {

    private final Source source;

    private WordStream(Source source, TokenStream chain) {
        super(chain);
        this.source = source;
    }

    /** @param chain what becomes of the words on their way */
    static WordStream through(UnaryOperator<TokenStream> chain) {
        Source source = new Source();
        return new WordStream(source, chain.apply(source));
    }

    /** Before each {@link #reset()}. */
    WordStream over(ReadText text) {
        source.words = text.words();
        return this;
    }

    @Override
    public boolean incrementToken() throws IOException {
        return input.incrementToken();
    }

    private static final class Source extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private List<ReadText.Word> words = List.of();
        private int next;

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == words.size()) {
                return false;
            }
            clearAttributes();
            ReadText.Word word = words.get(next++);
            term.append(word.text());
            offset.setOffset(word.start(), word.end());
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            int last = words.isEmpty() ? 0 : words.getLast().end();
            offset.setOffset(last, last);
        }
    }
}
