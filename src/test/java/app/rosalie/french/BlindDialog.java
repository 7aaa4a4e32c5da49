package app.rosalie.french;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Several messages of one conversation, written by somebody who had never seen the grammar; nothing in it is pressed.
 *
 * @param kind of wish that it begins with
 */
public record BlindDialog(String kind, String style, List<Line> lines) {

    /** A message, and what must stand there after it. */
    record Line(String text, Expected expected) {}

    /** What must stand there after a message. */
    sealed interface Expected {

        /** This is proposed, or shown. */
        record Shown(List<Wish> wishes) implements Expected {}

        /** What is missing of it is asked. */
        record Asked(String what, List<Wish> wishes) implements Expected {}

        /** It is done. */
        record Done(List<Wish> wishes) implements Expected {}

        /** Nothing is done, and nothing of it stands there any more. */
        record Dropped() implements Expected {}

        /** Nothing happens; what stood there stands on. */
        record Nothing() implements Expected {}
    }

    /** Blocks of lines with an empty line between them. */
    public static List<BlindDialog> set(String name) {
        String file = "/french/" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(BlindDialog.class.getResourceAsStream(file), file)) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R\\s*\\R"))
                    .flatMap(block -> read(block).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<BlindDialog> read(String block) {
        List<String> lines =
                block.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<Line> said = lines.stream()
                .filter(line -> line.contains(" | ") && !line.startsWith("#"))
                .map(BlindDialog::line)
                .toList();
        String[] head = lines.stream()
                .filter(line -> line.startsWith("# ") && line.contains(" | "))
                .findFirst()
                .map(line -> line.substring(2).split(" \\| "))
                .orElse(new String[] {});
        return head.length < 2 || said.isEmpty()
                ? Optional.empty()
                : Optional.of(new BlindDialog(head[0].strip(), head[1].strip(), said));
    }

    private static Line line(String line) {
        int at = line.lastIndexOf(" | ");
        return new Line(
                line.substring(0, at).strip(), expected(line.substring(at + 3).strip()));
    }

    private static Expected expected(String right) {
        if (right.equals("dropped")) {
            return new Expected.Dropped();
        }
        if (right.equals("none") || right.equals("courtesy")) {
            return new Expected.Nothing();
        }
        if (right.startsWith("done")) {
            return new Expected.Done(Wish.readAll(behindColon(right)));
        }
        if (right.startsWith("ask ")) {
            return new Expected.Asked(right.substring(4, right.indexOf(':')).strip(), Wish.readAll(behindColon(right)));
        }
        return new Expected.Shown(Wish.readAll(right));
    }

    private static String behindColon(String right) {
        return right.substring(right.indexOf(':') + 1).strip();
    }
}
