package app.rosalie.library.index;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * French as it becomes words to look for. <i>Strict</i> keeps every word as it is, but for accents, capitals and elided
 * articles; <i>stem</i> also leaves out words that mean nothing, takes the trade's synonyms for one word, and cuts endings.
 * Accents go before synonyms and stop words, so that these hold however they are typed.
 */
final class FrenchText extends Analyzer {

    /** Goes up with every change of the chain below. */
    private static final String FORM = "3-";

    private static final String SYNONYMS = "synonyms.txt";
    private static final String OWN_STOP_WORDS = "stop-words.txt";

    private static final CharArraySet STOP_WORDS = stopWords();

    private final boolean stems;
    private final SynonymMap synonyms;

    private FrenchText(boolean stems, SynonymMap synonyms) {
        this.stems = stems;
        this.synonyms = synonyms;
    }

    static FrenchText strict() {
        return new FrenchText(false, new SynonymMap(null, null, 0));
    }

    static FrenchText stem() {
        return new FrenchText(true, synonyms());
    }

    /** Another one whenever words are read in another way: what was indexed before finds nothing then. */
    static String version() {
        try (Reader synonyms = resource(SYNONYMS);
                Reader stopWords = resource(OWN_STOP_WORDS)) {
            String words = synonyms.readAllAsString() + stopWords.readAllAsString();
            return FORM + Integer.toHexString(words.hashCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream strict =
                new ASCIIFoldingFilter(new ElisionFilter(new LowerCaseFilter(words), FrenchAnalyzer.DEFAULT_ARTICLES));
        return new TokenStreamComponents(words, stems ? stemmed(strict) : strict);
    }

    /** What becomes of strict words. */
    TokenStream stemmed(TokenStream strict) {
        // Every synonym is a single word, so that no graph is left to flatten.
        TokenStream one = new SynonymGraphFilter(strict, synonyms, true);
        return new FrenchLightStemFilter(new StopFilter(one, STOP_WORDS));
    }

    private static CharArraySet stopWords() {
        try (Reader own = resource(OWN_STOP_WORDS)) {
            CharArraySet folded = new CharArraySet(200, true);
            CharArraySet usual = FrenchAnalyzer.getDefaultStopSet();
            usual.forEach(word -> folded.add(folded((char[]) word)));
            folded.addAll(WordlistLoader.getWordSet(own, "#"));
            return folded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folded(char[] word) {
        char[] out = new char[word.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(word, 0, out, 0, word.length);
        return new String(out, 0, length);
    }

    /** What stands left of an arrow is taken for what stands right of it, in texts and queries alike. */
    private static SynonymMap synonyms() {
        try (Reader file = resource(SYNONYMS);
                Analyzer strict = strict()) {
            SolrSynonymParser parser = new SolrSynonymParser(true, false, strict);
            parser.parse(file);
            return parser.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reader resource(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(FrenchText.class.getResourceAsStream(name), name), StandardCharsets.UTF_8);
    }
}
