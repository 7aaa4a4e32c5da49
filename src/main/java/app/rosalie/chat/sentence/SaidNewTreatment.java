package app.rosalie.chat.sentence;

import app.rosalie.language.names.TreatmentLine;
import app.rosalie.language.text.Folded;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.wish.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** « Rajoute le chignon à ma carte, compte 1 h, 60 € »: the line that it would be on a price list. */
final class SaidNewTreatment {

    private static final int MOST_WORDS = 5;

    /** Where the name ends, if no price does so before. */
    private static final Pattern END =
            Pattern.compile("[.,;:!?]|(?i:\\s(?:[àa] m[ae]s?|dans|ds|s['’]il|stp|svp|en plus|maintenant|mtn)\\b)");

    private static final Set<String> LEADS = Set.of(
            "le",
            "la",
            "les",
            "l",
            "une",
            "un",
            "du",
            "des",
            "de",
            "dans",
            "ds",
            "r",
            "z",
            "presta",
            "prestation",
            "nouvelle");

    private static final Set<String> TRAILS =
            Set.of("a", "c", "est", "ca", "prend", "dure", "compte", "pour", "de", "en", "sera", "ce", "-");

    private SaidNewTreatment() {}

    /** Empty unless one price and one length are said, and few words before them. */
    static Optional<String> line(SaidWish wish) {
        var parts = wish.reading().parts();
        if (!wish.slots().says(Turn.STARTS_SELLING)
                || parts.sums().size() != 1
                || parts.lengths().size() != 1) {
            return Optional.empty();
        }
        TextSpan price = parts.sums().getFirst().span();
        Duration length = wish.slots().length();
        int end = Math.min(price.from(), parts.lengths().getFirst().span().from());
        String text = parts.text();
        int cue = text.length() - wish.slots().behind(Turn.STARTS_SELLING).length();
        String name = name(text.substring(cue <= end ? cue : 0, end));
        return name.isEmpty() || length == null
                ? Optional.empty()
                : Optional.of(name + " " + price.of(text) + " " + length.toMinutes() + " min")
                        .filter(line -> TreatmentLine.read(line).isPresent());
    }

    private static String name(String said) {
        String start = said.strip().replaceFirst("^[^\\p{L}\\p{N}]+", "");
        List<String> words = new ArrayList<>(List.of(
                END.split(start.replaceFirst("^[lL]['’]", ""), 2)[0].strip().split("\\s+")));
        while (!words.isEmpty() && LEADS.contains(Folded.of(words.getFirst()))) {
            words.removeFirst();
        }
        while (!words.isEmpty() && TRAILS.contains(Folded.of(words.getLast()))) {
            words.removeLast();
        }
        return words.size() > MOST_WORDS ? "" : String.join(" ", words);
    }
}
