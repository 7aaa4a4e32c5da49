package app.rosalie.language.wish;

import app.rosalie.language.text.Characters;
import app.rosalie.language.text.Folded;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.text.WordFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What people type for a treatment that is no beginning of its name, from {@code vocabulary/fr/treatments.yaml}. */
final class TreatmentsInShort {

    private static final Map<String, String> WHOLE = read();

    private TreatmentsInShort() {}

    private static Map<String, String> read() {
        var whole = new HashMap<String, String>();
        WordFile.lists("treatments.yaml").forEach((name, shorts) -> shorts.forEach(one -> whole.put(one, name)));
        return Map.copyOf(whole);
    }

    static boolean isOne(String folded) {
        return WHOLE.containsKey(folded);
    }

    /** Where each stands, with the whole word for it. */
    static Map<TextSpan, String> in(String text) {
        var found = new LinkedHashMap<TextSpan, String>();
        for (var at = 0; at < text.length(); ) {
            var end = Characters.behind(text, at, Characters::isOfAWord);
            var whole = end > at ? WHOLE.get(Folded.of(text.substring(at, end))) : null;
            if (whole != null) {
                found.put(new TextSpan(at, end), whole);
            }
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
        return found;
    }
}
