package app.rosalie.language.wish;

import app.rosalie.language.text.WordFile;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that mean one kind of wish and no other, whatever else is said; from {@code vocabulary/fr/cues.yaml}. */
public final class WishCues {

    private static final Ways<Set<WishKind>> WAYS = ways();

    private WishCues() {}

    private static Ways<Set<WishKind>> ways() {
        var written = new LinkedHashMap<Set<WishKind>, List<String>>();
        WordFile.ways("cues.yaml").forEach((kinds, words) -> written.put(kinds(kinds), words));
        return new Ways<>(written);
    }

    private static Set<WishKind> kinds(String names) {
        var kinds = EnumSet.noneOf(WishKind.class);
        for (var name : names.split(" ")) {
            kinds.add(WishKind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return kinds;
    }

    /** Those one of which a text surely is, if it is any wish; none where no such word is said, or words of several. */
    public static Set<WishKind> kindsIn(String text) {
        var said = WAYS.in(FoldedWords.of(text)).keySet();
        return said.size() == 1 ? said.iterator().next() : Set.of();
    }
}
