package app.rosalie.chat.journal;

import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Voice;
import app.rosalie.salon.JournalGroup;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was done in a few words: « Déplacé : Emma Durand, mardi 3 mars 16:00 ». */
@Component
class JournalLine {

    private static final String PLACE = "place";
    private static final String PLACE_GONE = "place-gone";

    private final JournalTellers tellers;

    JournalLine(JournalTellers tellers) {
        this.tellers = tellers;
    }

    /** @param about what it was done to, or null where that is gone */
    String of(Voice voice, JournalGroup group, @Nullable String about) {
        Optional<JournalTeller> teller = tellers.of(group);
        // An entry may be older than the words of today.
        String word = teller.map(it -> words(voice, it, group).get(group.verb()))
                .orElseGet(() -> voice.plain(JournalPhrase.OTHER));
        long size = teller.map(it -> it.size(group)).orElseGet(group::size);
        return about == null
                ? voice.plain(JournalPhrase.GROUP, word, size)
                : voice.plain(JournalPhrase.GROUP_ABOUT, word, size, about);
    }

    /** What the button is called that leads to the place; empty where nothing does. */
    Optional<String> place(Voice voice, JournalGroup group, boolean there) {
        return tellers.of(group).map(it -> words(voice, it, group)).map(words -> {
            String usual = words.get(PLACE);
            return there ? usual : words.getOrDefault(PLACE_GONE, usual);
        });
    }

    private static Map<String, String> words(Voice voice, JournalTeller teller, JournalGroup group) {
        Map<String, Map<String, String>> table = voice.list(teller.words());
        return table.getOrDefault(group.kind(), Map.of());
    }
}
