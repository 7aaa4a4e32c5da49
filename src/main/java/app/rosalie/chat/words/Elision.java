package app.rosalie.chat.words;

import java.text.Normalizer;
import java.util.Locale;

/** Whether « que » and « de » lose their e before a name: before a vowel, accents aside, and the h of names, which is mute. */
public final class Elision {

    private static final String SOUNDS = "aeiouhœæ";

    private Elision() {}

    public static boolean isBefore(String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return !plain.isEmpty() && SOUNDS.indexOf(plain.charAt(0)) >= 0;
    }
}
