package app.rosalie.language.reply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phrases of {@code reply-words.txt} by the words with which they begin. */
final class ReplyLexicon {

    private static final ReplyLexicon LEXICON = new ReplyLexicon();

    private final Map<String, Set<ReplyPhrase>> byBeginning = new HashMap<>();
    private final Set<ReplyPhrase> openBeginnings = new LinkedHashSet<>();
    private final Set<String> words = new HashSet<>();

    private ReplyLexicon() {
        var cue = ReplyCue.LINK;
        for (var line : lines("/vocabulary/fr/reply-words.txt")) {
            if (line.startsWith("[")) {
                cue = ReplyCue.valueOf(line.substring(1, line.length() - 1));
            } else {
                for (var phrase : line.split(",")) {
                    add(ReplyPhrase.of(cue, phrase.strip()));
                }
            }
        }
    }

    private void add(ReplyPhrase phrase) {
        phrase.beginnings()
                .forEach(word -> byBeginning
                        .computeIfAbsent(word, _ -> new LinkedHashSet<>())
                        .add(phrase));
        if (phrase.beginsOpenly()) {
            openBeginnings.add(phrase);
        }
        words.addAll(phrase.words());
    }

    /** A phrase that was found, and how many words it has. */
    record Found(ReplyCue cue, int length) {}

    /** The longest phrase that stands there, of equals the first in the lexicon; null for none. */
    static @Nullable Found at(List<String> words, int position) {
        var candidates = new ArrayList<>(LEXICON.byBeginning.getOrDefault(words.get(position), Set.of()));
        candidates.addAll(LEXICON.openBeginnings);
        Found longest = null;
        for (var phrase : candidates) {
            var length = phrase.lengthAt(words, position);
            if (length > 0 && (longest == null || length > longest.length())) {
                longest = new Found(phrase.cue(), length);
            }
        }
        return longest;
    }

    static Set<String> words() {
        return LEXICON.words;
    }

    /** The lines of a list beside this class, without remarks. */
    static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(ReplyLexicon.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
