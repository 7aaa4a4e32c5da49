package app.rosalie.conversations;

import app.rosalie.playground.PlaygroundPhone.Key;
import app.rosalie.playground.PlaygroundPhone.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A message as lines of a story: its picture in words, its text, a line for each row of buttons. */
final class Wording {

    private Wording() {}

    static List<String> message(String head, Seen seen) {
        List<String> lines = new ArrayList<>();
        lines.add(head);
        screen(seen).forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
        return lines;
    }

    static List<String> screen(Seen seen) {
        List<String> lines = new ArrayList<>();
        if (seen.kind().equals("photo")) {
            lines.add("🖼 " + seen.alt());
        }
        seen.text().lines().map(String::stripTrailing).forEach(lines::add);
        seen.rows().forEach(row -> lines.add(row.stream().map(Wording::button).collect(Collectors.joining(" "))));
        return lines;
    }

    private static String button(Key key) {
        return switch (key.kind()) {
            case "link" -> "[%s ↗ %s]".formatted(key.label(), key.value());
            case "copy" -> "[%s ⧉ %s]".formatted(key.label(), key.value().replace("\n", " ⏎ "));
            default -> "[%s]".formatted(key.label());
        };
    }
}
