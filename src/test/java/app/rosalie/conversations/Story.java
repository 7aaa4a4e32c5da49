package app.rosalie.conversations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of the conversations folder: what people do, line by line, and what Rosalie is expected to answer to each. */
record Story(List<Part> parts) {

    /**
     * One thing that happens.
     *
     * @param line where it stands, from 1
     * @param cue what happens, in the words of the {@link Vocabulary}; continued lines are joined by line breaks
     * @param answers Rosalie's lines below it, without blank ones at the end
     */
    record Part(int line, String cue, List<String> answers) {

        boolean isHeading() {
            return cue.startsWith("#");
        }

        Part answered(List<String> lines) {
            return new Part(line, cue, lines);
        }
    }

    private static final String INDENT = "  ";

    static Story read(Path file) throws IOException {
        return parse(Files.readAllLines(file));
    }

    static Story parse(List<String> lines) {
        List<Part> parts = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            boolean continued = line.startsWith(INDENT) || line.isEmpty();
            if (line.startsWith("Rosalie") || (continued && !answers.isEmpty())) {
                answers.add(line);
            } else if (line.startsWith(INDENT) && !parts.isEmpty()) {
                Part last = parts.removeLast();
                parts.add(new Part(last.line(), last.cue() + "\n" + line.strip(), List.of()));
            } else if (!line.isEmpty()) {
                close(parts, answers);
                parts.add(new Part(i + 1, line, List.of()));
            }
        }
        close(parts, answers);
        return new Story(List.copyOf(parts));
    }

    private static void close(List<Part> parts, List<String> answers) {
        while (!answers.isEmpty() && answers.getLast().isEmpty()) {
            answers.removeLast();
        }
        if (answers.isEmpty()) {
            return;
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Nothing has happened yet to which Rosalie could answer");
        }
        parts.add(parts.removeLast().answered(List.copyOf(answers)));
        answers.clear();
    }

    String title() {
        return parts.isEmpty() ? "" : parts.getFirst().cue().replaceFirst("^#+\\s*", "");
    }

    /** The file as it is written: a blank line before each thing that happens, Rosalie's lines right below it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String before = "";
        for (Part part : parts) {
            boolean together = Vocabulary.isGiven(part.cue()) && Vocabulary.isGiven(before);
            if (!lines.isEmpty() && !together) {
                lines.add("");
            }
            lines.addAll(part.cue().replace("\n", "\n" + INDENT).lines().toList());
            lines.addAll(part.answers());
            before = part.cue();
        }
        return lines;
    }
}
