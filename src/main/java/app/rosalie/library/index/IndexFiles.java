package app.rosalie.library.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of an index: written anew only where they are missing, of another version, or broken. */
final class IndexFiles {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFiles.class);

    private static final String VERSION = "version";

    /** The guides of ten such programs fit into it, so that they are one piece of the index. */
    private static final double BUFFER_MB = 48;

    /** Fewer are written in one piece, which is read fastest. */
    private static final int MANY = 1_000;

    /** How often a text has a word, and not where: nothing looks for words beside each other. */
    private static final FieldType WORDS = words();

    /** Kept, so that sentences can be cut out of the few bodies that are shown; where its words stand is read anew for these. */
    private static final FieldType BODY = body();

    private final Analyzer strict;
    private final FrenchText stem;

    IndexFiles(Analyzer strict, FrenchText stem) {
        this.strict = strict;
        this.stem = stem;
    }

    /** Where nothing can be written at the place, the index is made in memory. */
    SearcherManager open(IndexPlace place, String version, Supplier<List<IndexedText>> texts) throws IOException {
        if (place.directory().isEmpty()) {
            return inMemory(version, texts);
        }
        try {
            return openFiles(new MMapDirectory(place.directory().get()), version, texts);
        } catch (IOException | SecurityException unwritable) {
            LOG.warn("The index cannot be kept beside the data, it stays in memory: {}", unwritable.toString());
            return inMemory(version, texts);
        }
    }

    private SearcherManager inMemory(String version, Supplier<List<IndexedText>> texts) throws IOException {
        Directory memory = new ByteBuffersDirectory();
        write(memory, version, texts.get());
        return new SearcherManager(DirectoryReader.open(memory), null);
    }

    private SearcherManager openFiles(Directory files, String version, Supplier<List<IndexedText>> texts)
            throws IOException {
        try {
            if (!isWhole(files, version)) {
                clear(files);
                write(files, version, texts.get());
            }
            return new SearcherManager(DirectoryReader.open(files), null);
        } catch (IOException e) {
            files.close();
            throw e;
        }
    }

    /** Every byte is read once: a few hundred kilobytes. */
    private static boolean isWhole(Directory files, String version) {
        try {
            if (!DirectoryReader.indexExists(files)) {
                return false;
            }
            try (DirectoryReader reader = DirectoryReader.open(files)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
                return version.equals(reader.getIndexCommit().getUserData().get(VERSION));
            }
        } catch (IOException | RuntimeException broken) {
            LOG.warn("The index is broken and is written anew: {}", broken.toString());
            return false;
        }
    }

    private static void clear(Directory files) throws IOException {
        for (String file : files.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                files.deleteFile(file);
            }
        }
    }

    private void write(Directory files, String version, List<IndexedText> texts) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Fields.analyzer(strict, stem))
                .setOpenMode(OpenMode.CREATE)
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(BUFFER_MB);
        try (IndexWriter writer = new IndexWriter(files, config)) {
            add(writer, texts);
            writer.setLiveCommitData(Map.of(VERSION, version).entrySet());
        }
    }

    /** By all processors where there are many: reading the words takes longer than writing them down. */
    private void add(IndexWriter writer, List<IndexedText> texts) throws IOException {
        Stream<IndexedText> all = texts.size() < MANY ? texts.stream() : texts.parallelStream();
        try {
            all.forEach(text -> add(writer, text));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(IndexWriter writer, IndexedText text) {
        try {
            writer.addDocument(document(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(IndexedText text) {
        Document document = new Document();
        document.add(new LongField(Fields.ID, text.id(), Field.Store.NO));
        ReadText title = ReadText.of(text.title(), strict);
        List<ReadText> tags = ReadText.of(text.tags(), strict);
        document.add(exact(Fields.EXACT_TITLE, title));
        tags.forEach(tag -> document.add(exact(Fields.EXACT_TAG, tag)));
        add(document, Fields.TITLE, "", WORDS, title);
        add(document, Fields.TAGS, "", WORDS, ReadText.together(tags));
        add(document, Fields.BODY, text.body(), BODY, ReadText.of(text.body(), strict));
        return document;
    }

    /** A part of a text twice, stemmed and strict. */
    private void add(Document document, Fields.Part part, String text, FieldType type, ReadText read) {
        document.add(new WordsField(part.stem(), text, type, read, stem::stemmed));
        document.add(new WordsField(part.strict(), "", WORDS, read, words -> words));
    }

    private static Field exact(String field, ReadText text) {
        return new StringField(field, text.joined(), Field.Store.NO);
    }

    private static FieldType words() {
        return counted(TextField.TYPE_NOT_STORED);
    }

    private static FieldType body() {
        return counted(TextField.TYPE_STORED);
    }

    private static FieldType counted(FieldType like) {
        FieldType type = new FieldType(like);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
