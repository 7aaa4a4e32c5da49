package app.rosalie.playground.storage;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One file for each name, there as a whole or not at all, also after {@code kill -9}. What the disk refuses is not kept, and said
 * once: a playground goes on playing.
 */
public final class FolderStorage implements Storage {

    private static final Logger log = LoggerFactory.getLogger(FolderStorage.class);
    private static final String DRAFT = ".draft";

    private final Path root;
    private boolean failed;

    private FolderStorage(Path root) {
        this.root = root;
    }

    /** Keeps in memory where this folder can be neither made nor entered. */
    public static Storage open(Path folder) {
        try {
            return new FolderStorage(Files.createDirectories(folder));
        } catch (IOException e) {
            log.warn("What is said in the playground is not kept, {} is no folder to write to: {}", folder, reason(e));
            return new MemoryStorage();
        }
    }

    @Override
    public synchronized void put(String name, byte[] content) {
        var file = root.resolve(name);
        var draft = root.resolve(name + DRAFT);
        try {
            Files.createDirectories(file.getParent());
            write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            refused(e);
        }
    }

    /** By a stream, since the stop of a thread would close a channel in the middle. */
    private static void write(Path draft, byte[] content) throws IOException {
        try (var out = new FileOutputStream(draft.toFile())) {
            out.write(content);
        }
    }

    @Override
    public byte @Nullable [] get(String name) {
        try (var in = new FileInputStream(root.resolve(name).toFile())) {
            return in.readAllBytes();
        } catch (FileNotFoundException _) {
            return null;
        } catch (IOException e) {
            refused(e);
            return null;
        }
    }

    @Override
    public synchronized void remove(String name) {
        try {
            Files.deleteIfExists(root.resolve(name));
        } catch (IOException e) {
            refused(e);
        }
    }

    @Override
    public List<Entry> list(String folder) {
        var files = root.resolve(folder).toFile().listFiles((_, name) -> !name.endsWith(DRAFT));
        return files == null
                ? List.of()
                : Stream.of(files)
                        .sorted(Comparator.comparingLong(File::lastModified))
                        .map(file -> new Entry(file.getName(), file.length()))
                        .toList();
    }

    private synchronized void refused(IOException e) {
        if (!failed) {
            failed = true;
            log.warn("Not all that is said in the playground is kept in {}: {}", root, reason(e));
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + " " + e.getMessage();
    }
}
