package app.rosalie.conversations;

import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundPhone.Key;
import app.rosalie.playground.PlaygroundPhone.Seen;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A message as lines of a story: its picture in words or its file, its text, a line for each row of buttons. */
final class Wording {

    private static final int FIRST_LINES = 12;

    private Wording() {}

    static List<String> message(String head, Seen seen) {
        List<String> lines = new ArrayList<>();
        lines.add(head);
        screen(seen).forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
        return lines;
    }

    /**
     * The keys in the place of the phone's keyboard; none: they are gone.
     *
     * @param whose tells whose phone it is, or is empty
     */
    static List<String> below(String whose, List<List<String>> keys) {
        if (keys.isEmpty()) {
            return List.of("Rosalie range le clavier" + whose + ".");
        }
        return List.of(keys.stream()
                .flatMap(List::stream)
                .map(label -> "[" + label + "]")
                .collect(Collectors.joining(" ", "Rosalie, au clavier" + whose + " : ", "")));
    }

    static List<String> screen(Seen seen) {
        List<String> lines = new ArrayList<>();
        if (seen.kind().equals("photo")) {
            lines.add("🖼 " + (seen.alt().isEmpty() ? "une photo" : seen.alt()));
        }
        if (seen.kind().equals("document")) {
            lines.add("📎 " + seen.file().name());
        }
        seen.text().lines().map(String::stripTrailing).forEach(lines::add);
        if (seen.kind().equals("document") && isText(seen.file())) {
            content(seen.file()).forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
        }
        seen.rows().forEach(row -> lines.add(row.stream().map(Wording::button).collect(Collectors.joining(" "))));
        return lines;
    }

    private static boolean isText(PlaygroundPhone.File file) {
        return file.type().startsWith("text/");
    }

    /** Its first lines, without the mark by which some programs know UTF-8; then how many there are, where these are not all. */
    private static List<String> content(PlaygroundPhone.File file) {
        String text = new String(PlaygroundPhone.download(file), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        List<String> all =
                new Codes().in(text.lines().map(String::stripTrailing).toList());
        if (all.size() <= FIRST_LINES) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, FIRST_LINES));
        first.add("… (%d lignes)".formatted(all.size()));
        return first;
    }

    private static String button(Key key) {
        return switch (key.kind()) {
            case "link" -> "[%s ↗ %s]".formatted(key.label(), key.value());
            case "copy" -> "[%s ⧉ %s]".formatted(key.label(), key.value().replace("\n", " ⏎ "));
            default -> "[%s]".formatted(key.label());
        };
    }
}
