package app.rosalie.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A readable table of what is typed and what is to be read in it: a line each, parted by the last equals sign. */
public record PhraseTable(List<Line> lines) {

    public record Line(String typed, String expected) {

        @Override
        public String toString() {
            return "« " + typed + " »";
        }
    }

    public static PhraseTable of(String file) {
        try (var in = Objects.requireNonNull(PhraseTable.class.getResourceAsStream(file), file)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PhraseTable::line)
                    .toList();
            return new PhraseTable(lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Line line(String line) {
        var parting = line.lastIndexOf('=');
        return new Line(
                line.substring(0, parting).strip(), line.substring(parting + 1).strip());
    }
}
