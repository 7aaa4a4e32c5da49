package app.rosalie.language.wish;

import app.rosalie.language.names.NameMatch;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What leads to the names of a text: looked at once for each place, however many may be meant there. */
final class WordsBefore {

    /** Farther back than any of these words reaches. */
    private static final int FAR_ENOUGH = 24;

    enum Lead {
        ARTICLE("\\b(?:le|la|les|un|une|mon|ma|mes|ton|ta|tes|son|sa|ses|leur|notre|votre|ces|des|du|ce|cette) $"),

        /** « Je coupe plus tôt », « on me coupe l’eau ». */
        PRONOUN("\\b(?:je|j|tu|il|elle|on|me|te|se|m|t|s)[ ']$"),

        /** « Lina se marie ». */
        SELF("\\b(?:se|me|te|nous|vous|s'est|s est) $"),

        /** « La sœur d’Emma » is not Emma. */
        KIN(
                "\\b(?:soeur|mere|fille|cousine|voisine|copine|amie|tante|niece|collegue|fils|mari|pere|frere|maman|mamie|papa|meuf|pote|belle[ -]doche) (?:a |de |d'|d )$"),

        /** « Coucou ma Camille », read out from what somebody else has written. */
        GREETING("\\b(?:bonjour|coucou|salut|hello|hey|bonsoir|slt|bjr|bisous?|chere) (?:(?:ma|mon|chere|a toi) )*$");

        private final Pattern words;

        Lead(String words) {
            this.words = Pattern.compile(words);
        }
    }

    private final FoldedWords text;
    private final Map<Integer, Map<Lead, Boolean>> byPlace = new HashMap<>();

    WordsBefore(String text) {
        this.text = FoldedWords.of(text);
    }

    boolean are(Lead lead, NameMatch<?> match) {
        var place = place(match);
        return byPlace.computeIfAbsent(place, _ -> new EnumMap<>(Lead.class))
                .computeIfAbsent(
                        lead,
                        one -> one.words
                                .matcher(text.endingAt(place, FAR_ENOUGH))
                                .find());
    }

    /** The « d’ » of « la sœur d’Emma » may be taken for an initial of hers. */
    private static int place(NameMatch<?> match) {
        for (var used : match.used()) {
            if (used.to() - used.from() > 1) {
                return used.from();
            }
        }
        return match.used().getFirst().from();
    }
}
