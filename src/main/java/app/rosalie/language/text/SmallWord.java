package app.rosalie.language.text;

import java.util.Set;

/** Words that say nothing of an appointment: courtesies, and what leads to a name; in {@code vocabulary/fr/small-words.yaml}. */
enum SmallWord {
    GREETING,
    THANKS,
    FAREWELL,
    BESIDE_A_COURTESY,
    POLITE,
    BESIDE_A_NAME,
    BEGINS_A_NAME;

    private static final WordFile<SmallWord> WORDS = WordFile.of("small-words.yaml", values());

    Phrases phrases() {
        return WORDS.phrases(this);
    }

    Set<String> words() {
        return WORDS.set(this);
    }
}
