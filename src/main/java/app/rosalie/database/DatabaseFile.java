package app.rosalie.database;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file of a database that this process has to itself.
 *
 * @param url what opens it
 * @param path of the file without its ending, as the URL has it
 */
public record DatabaseFile(String url, Path path) {

    /** An embedded file of H2, whatever it is opened with; neither one in memory nor one behind a server, nor one in pieces. */
    private static final Pattern H2 = Pattern.compile(
            "jdbc:h2:(?:(?:retry|file|async|nio|nioMapped):)*(?!mem:|tcp:|ssl:|zip:|cp:|split:)(?<path>[^;]+).*");

    /** Empty where the URL leads to any other database. */
    public static Optional<DatabaseFile> of(String url) {
        Matcher file = H2.matcher(url);
        return file.matches()
                ? Optional.of(new DatabaseFile(
                        url, Path.of(file.group("path").replaceFirst("^~(?=/)", System.getProperty("user.home")))))
                : Optional.empty();
    }

    /** Where its rows are. */
    Path file() {
        return path.resolveSibling(path.getFileName() + ".mv.db");
    }

    /** One that is opened in the same way and lies beside it, under its name with something behind. */
    DatabaseFile beside(String ending) {
        Matcher file = H2.matcher(url);
        if (!file.matches()) {
            throw new IllegalStateException("No file: " + url);
        }
        String other = new StringBuilder(url).insert(file.end("path"), ending).toString();
        return new DatabaseFile(other, path.resolveSibling(path.getFileName() + ending));
    }
}
