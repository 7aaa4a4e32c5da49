package app.rosalie.conversations;

import app.rosalie.conversations.Story.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Plays one file: either compares what Rosalie answers with what is written there, or writes it there. */
final class Replay {

    private final Path file;
    private final Scene scene;
    private final Vocabulary vocabulary = new Vocabulary();

    Replay(Path file, Scene scene) {
        this.file = file;
        this.scene = scene;
    }

    void compare() throws IOException {
        for (Part part : Story.read(file).parts()) {
            List<String> came = answers(part);
            if (!came.equals(part.answers())) {
                throw new AssertionError(
                        "%s:%d %s\n%s".formatted(file, part.line(), part.cue(), Difference.of(part.answers(), came)));
            }
        }
    }

    /** Where a story cannot go on, what came before is written all the same, and the rest stays as it was. */
    void rewrite() throws IOException {
        Story story = Story.read(file);
        List<Part> parts = new ArrayList<>(story.parts());
        try {
            for (int i = 0; i < parts.size(); i++) {
                parts.set(i, parts.get(i).answered(answers(parts.get(i))));
            }
        } finally {
            Files.write(file, new Story(parts).lines());
        }
    }

    private List<String> answers(Part part) {
        if (part.isHeading()) {
            return List.of();
        }
        try {
            vocabulary.happen(scene, part.cue());
            if (scene.isHurried()) {
                return List.of();
            }
            List<String> came = scene.answers();
            return came.isEmpty() && !Vocabulary.isSetting(part.cue()) ? List.of("Rosalie se tait.") : came;
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("%s:%d %s\n%s".formatted(file, part.line(), part.cue(), e.getMessage()), e);
        }
    }
}
