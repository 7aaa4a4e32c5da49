package app.rosalie.library.index;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableFieldType;
import org.jspecify.annotations.Nullable;

/** A field of a text that was read before: its words only pass through a chain. */
final class WordsField extends Field {

    private final ReadText read;
    private final UnaryOperator<TokenStream> chain;

    /** @param text stored where the type says so */
    WordsField(String name, String text, IndexableFieldType type, ReadText read, UnaryOperator<TokenStream> chain) {
        super(name, text, type);
        this.read = read;
        this.chain = chain;
    }

    /** @param before that of an earlier text's field of the same name */
    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream before) {
        WordStream stream = before instanceof WordStream known ? known : WordStream.through(chain);
        return stream.over(read);
    }
}
