package app.rosalie.library;

import app.rosalie.library.index.IndexPlace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the index of the guides lies: as set, else beside the data, else in memory. */
@Component
class IndexLocation {

    /** An embedded file of H2, whatever it is opened with; neither one in memory nor one behind a server. */
    private static final Pattern H2_FILE = Pattern.compile(
            "jdbc:h2:(?:(?:retry|file|async|nio|nioMapped|split):)*(?!mem:|tcp:|ssl:|zip:|cp:)([^;]+).*");

    private static final String FOLDER = "guides";

    private final LibrarySettings settings;
    private final String database;

    IndexLocation(LibrarySettings settings, @Value("${spring.datasource.url}") String database) {
        this.settings = settings;
        this.database = database;
    }

    IndexPlace place() {
        return Optional.ofNullable(settings.index())
                .or(() -> besideData(database))
                .map(IndexPlace::in)
                .orElseGet(IndexPlace::memory);
    }

    static Optional<Path> besideData(String database) {
        Matcher file = H2_FILE.matcher(database);
        return file.matches()
                ? Optional.of(Path.of(file.group(1).replaceFirst("^~(?=/)", System.getProperty("user.home")))
                        .resolveSibling(FOLDER))
                : Optional.empty();
    }
}
