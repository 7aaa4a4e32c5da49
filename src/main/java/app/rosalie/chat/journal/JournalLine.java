package app.rosalie.chat.journal;

import app.rosalie.chat.words.Voice;
import app.rosalie.salon.JournalGroup;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One deed in a few words: « Déplacé : Emma Durand, mardi 3 mars 16:00 ». */
final class JournalLine {

    private JournalLine() {}

    /** @param about what it was about, or null where that is gone */
    static String of(Voice voice, JournalGroup group, @Nullable String about) {
        String word = word(voice, group.kind(), group.verb());
        // One payment put right may be two lines of the book.
        long size = group.kind().equals("payment") ? 1 : group.size();
        return about == null
                ? voice.plain(JournalPhrase.DEED, word, size)
                : voice.plain(JournalPhrase.DEED_ABOUT, word, size, about);
    }

    private static String word(Voice voice, String kind, String verb) {
        Map<String, Map<String, String>> words = voice.list(JournalPhrase.DEEDS);
        // An entry may be older than the words of today.
        String other = voice.plain(JournalPhrase.OTHER_DEED);
        return words.getOrDefault(kind, Map.of()).getOrDefault(verb, other);
    }
}
