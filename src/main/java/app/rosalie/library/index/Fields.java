package app.rosalie.library.index;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** The fields of an indexed text: each part of it twice, strict and stemmed. */
final class Fields {

    static final String ID = "id";

    /** The whole title as strict words; whoever types it exactly wants this text. */
    static final String EXACT_TITLE = "title_exact";

    /** The same of each tag: a question that is asked in its very words is answered by its text. */
    static final String EXACT_TAG = "tags_exact";

    private static final String STRICT = "_strict";

    static final Part TITLE = Part.of("title", 3f);
    static final Part TAGS = Part.of("tags", 2f);
    static final Part BODY = Part.of("body", 1f);

    static final List<Part> PARTS = List.of(TITLE, TAGS, BODY);

    /** What a text says that it is about. */
    static final List<Part> HEADS = List.of(TITLE, TAGS);

    private Fields() {}

    /**
     * @param stem the field of its words without their endings
     * @param strict the field of the same as they are written
     * @param weight how much a word in it says about the text
     */
    record Part(String stem, String strict, float weight) {

        static Part of(String name, float weight) {
            return new Part(name, name + STRICT, weight);
        }
    }

    /** The analyzer of each field. */
    static Analyzer analyzer(Analyzer strict, Analyzer stem) {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return field.endsWith(STRICT) ? strict : stem;
            }
        };
    }
}
