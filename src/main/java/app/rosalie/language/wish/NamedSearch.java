package app.rosalie.language.wish;

import app.rosalie.language.names.NameBook;
import app.rosalie.language.names.NameMatch;
import app.rosalie.language.text.Folded;
import app.rosalie.language.text.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds whom or what of a salon a text names, each place once: the name that explains most of its words. */
final class NamedSearch {

    /** A first name or a surname, letter for letter. */
    private static final double SURE = 0.73;

    /** One word with a slip, or the beginning of one. */
    private static final double LIKELY = 0.6;

    private static final int LONG_ENOUGH_FOR_A_SLIP = 4;

    /** Farther back than any of the words before a name reaches. */
    private static final int FAR_ENOUGH = 24;

    private static final Pattern ARTICLE_BEFORE = Pattern.compile(
            "\\b(?:le|la|les|un|une|mon|ma|mes|ton|ta|tes|son|sa|ses|leur|notre|votre|ces|des|du|ce|cette) $");

    /** « Je coupe plus tôt », « on me coupe l’eau ». */
    private static final Pattern PRONOUN_BEFORE = Pattern.compile("\\b(?:je|j|tu|il|elle|on|me|te|se|m|t|s)[ ']$");

    /** « Lina se marie ». */
    private static final Pattern SELF_BEFORE = Pattern.compile("\\b(?:se|me|te|nous|vous|s'est|s est) $");

    private static final Pattern TWO_CAPITALS = Pattern.compile("\\p{Lu}\\p{Ll}+[ -]\\p{Lu}\\p{Ll}+");

    /** « La sœur d’Emma » is not Emma. */
    private static final Pattern KIN_BEFORE = Pattern.compile(
            "\\b(?:soeur|mere|fille|cousine|voisine|copine|amie|tante|niece|collegue|fils|mari|pere|frere|maman|mamie|papa|meuf|pote|belle[ -]doche) (?:a |de |d'|d )$");

    /** « Coucou ma Camille », read out from what somebody else has written. */
    private static final Pattern GREETED = Pattern.compile(
            "\\b(?:bonjour|coucou|salut|hello|hey|bonsoir|slt|bjr|bisous?|chere) (?:(?:ma|mon|chere|a toi) )*$");

    /** « Bonjour Rosa » greets her. */
    private static final String HER_OWN_NAME = "rosalie";

    /** « Du coup » is no « coupe ». */
    private static final Set<String> IDIOMS = Set.of("coup");

    private static final DamerauLevenshteinDistance TWO_SLIPS = new DamerauLevenshteinDistance(2);

    private NamedSearch() {}

    /** @param isOrdinary whether a folded word is one that people use for other things */
    static <K extends Comparable<K>> List<Named<K>> people(
            String text, NameBook<K> book, Collection<TextSpan> taken, Predicate<String> isOrdinary) {
        var found = book.find(text, taken);
        if (found.isEmpty()) {
            return List.of();
        }
        var folded = FoldedWords.of(text);
        var matches = found.stream()
                .filter(match -> match.score() >= SURE || isSlip(match, text, isOrdinary))
                .filter(match -> isAPerson(match, text, folded, isOrdinary))
                .filter(match -> match.used().size() == 1 || !isOrdinaryWithASlip(match, text, isOrdinary))
                .toList();
        var places = places(withoutKin(matches, text, folded));
        return places.stream()
                .filter(place -> !isSomebodyElse(place, places, text, taken, isOrdinary))
                .toList();
    }

    /** « Samir Meziane », where the book has Karim Meziane: a name that nobody of the book has stands beside hers. */
    private static <K> boolean isSomebodyElse(
            Named<K> place,
            List<Named<K>> places,
            String text,
            Collection<TextSpan> taken,
            Predicate<String> isOrdinary) {
        var match = place.meant().getFirst();
        var last = match.used().getLast();
        if (match.used().size() > 1) {
            // « Le frère de Karim, Samir Meziane ».
            var between = text.substring(match.used().getFirst().to(), last.from());
            var capital = Neighbours.before(text, last.from());
            return between.length() > 2
                    && capital != null
                    && Character.isUpperCase(text.codePointAt(capital.from()))
                    && match.used().stream().noneMatch(used -> used.of(text).equals(capital.of(text)));
        }
        var span = match.used().getFirst();
        var slip = match.score() < SURE;
        var typed = Folded.of(span.of(text));
        var isFirstName = Folded.of(match.name()).split("[ -]")[0].equals(typed);
        var left = Neighbours.before(text, span.from());
        var right = Neighbours.after(text, span.to());
        return isStrange(left, match, text, taken, places, isOrdinary, slip || !isFirstName)
                || isStrange(right, match, text, taken, places, isOrdinary, slip);
    }

    private static <K> boolean isStrange(
            @Nullable TextSpan word,
            NameMatch<K> match,
            String text,
            Collection<TextSpan> taken,
            List<Named<K>> places,
            Predicate<String> isOrdinary,
            boolean evenInSmallLetters) {
        if (word == null || taken.stream().anyMatch(word::overlaps)) {
            return false;
        }
        var typed = word.of(text);
        var folded = Folded.of(typed);
        var capital = Character.isUpperCase(typed.codePointAt(0));
        var name = List.of(Folded.of(match.name()).split("[ -]"));
        if (name.stream().anyMatch(part -> TWO_SLIPS.apply(part, folded) >= 0 && part.charAt(0) == folded.charAt(0))) {
            return false;
        }
        var anothers = places.stream()
                .anyMatch(other -> other.span().equals(word)
                        && other.meant().getFirst().used().size() == 1);
        return anothers && capital || !isOrdinary.test(folded) && (capital || evenInSmallLetters);
    }

    static <K extends Comparable<K>> List<Named<K>> treatments(
            String text, NameBook<K> book, Collection<TextSpan> taken, Predicate<String> isOrdinary) {
        var found = Stream.concat(book.find(text, taken).stream(), inShort(text, book, taken))
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var folded = FoldedWords.of(text);
        var matches = found.stream()
                .filter(match -> match.score() >= LIKELY)
                .filter(match -> match.used().stream()
                        .anyMatch(span -> isNoOtherWord(Folded.of(span.of(text)), match.name(), isOrdinary)))
                .filter(match -> match.used().stream().noneMatch(span -> isParticiple(span.of(text), match.name())))
                .filter(match -> !PRONOUN_BEFORE.matcher(before(match, folded)).find())
                .toList();
        return places(matches);
    }

    /** « Mani » for « manucure »: what is no beginning of its name. */
    private static <K extends Comparable<K>> Stream<NameMatch<K>> inShort(
            String text, NameBook<K> book, Collection<TextSpan> taken) {
        return TreatmentsInShort.in(text).entrySet().stream()
                .filter(one -> taken.stream().noneMatch(one.getKey()::overlaps))
                .flatMap(one -> book.find(one.getValue()).stream()
                        .filter(match -> match.score() >= LIKELY)
                        .map(match -> new NameMatch<>(match.id(), match.name(), match.score(), List.of(one.getKey()))));
    }

    /** « Ferme » is no slip for « femme ». */
    private static boolean isNoOtherWord(String typed, String name, Predicate<String> isOrdinary) {
        return TreatmentsInShort.isOne(typed)
                || Stream.of(Folded.of(name).split("[ -]"))
                        .anyMatch(word -> word.equals(typed)
                                || typed.equals(word + "s")
                                || word.startsWith(typed) && !IDIOMS.contains(typed))
                || !isOrdinary.test(typed);
    }

    /** « M’a posé un lapin » is no « pose ». */
    private static boolean isParticiple(String typed, String name) {
        var lower = typed.toLowerCase(Locale.ROOT);
        return (lower.endsWith("é") || lower.endsWith("ée") || lower.endsWith("és") || lower.endsWith("ées"))
                && !name.toLowerCase(Locale.ROOT).contains("é");
    }

    private static boolean isSlip(NameMatch<?> match, String text, Predicate<String> isOrdinary) {
        return match.score() >= LIKELY
                && match.used().stream()
                        .map(span -> Folded.of(span.of(text)))
                        .allMatch(word -> word.length() >= LONG_ENOUGH_FOR_A_SLIP
                                && !isOrdinary.test(word)
                                && !HER_OWN_NAME.startsWith(word));
    }

    /** Where somebody else is named too: alone she is the nearest that is known, and is shown before anything is done. */
    private static <K> List<NameMatch<K>> withoutKin(List<NameMatch<K>> matches, String text, FoldedWords folded) {
        var others = matches.stream()
                .filter(match -> !KIN_BEFORE.matcher(before(match, folded)).find())
                .toList();
        var meant = others.isEmpty() && !TWO_CAPITALS.matcher(text).find() ? matches : others;
        var notGreeted = meant.stream()
                .filter(match -> !GREETED.matcher(before(match, folded)).find())
                .toList();
        return notGreeted.isEmpty() ? meant : notGreeted;
    }

    /** « Depuis le … à » is not Antoine Dupuis. */
    private static boolean isOrdinaryWithASlip(NameMatch<?> match, String text, Predicate<String> isOrdinary) {
        var name = List.of(Folded.of(match.name()).split("[ -]"));
        return match.used().stream()
                .map(span -> Folded.of(span.of(text)))
                .anyMatch(word ->
                        word.length() >= LONG_ENOUGH_FOR_A_SLIP && isOrdinary.test(word) && !name.contains(word));
    }

    /** « Le petit est malade » is about nobody of that name. */
    private static boolean isAPerson(
            NameMatch<?> match, String text, FoldedWords folded, Predicate<String> isOrdinary) {
        var first = match.used().getFirst();
        if (match.used().size() > 1 || !Character.isLowerCase(text.codePointAt(first.from()))) {
            return true;
        }
        var verb = isOrdinary.test(Folded.of(first.of(text)))
                && SELF_BEFORE.matcher(before(match, folded)).find();
        return !verb && !ARTICLE_BEFORE.matcher(before(match, folded)).find();
    }

    private static String before(NameMatch<?> match, FoldedWords text) {
        // The « d’ » of « la sœur d’Emma » may be taken for an initial of hers.
        var first = match.used().stream()
                .filter(used -> used.to() - used.from() > 1)
                .findFirst()
                .orElse(match.used().getFirst());
        return text.endingAt(first.from(), FAR_ENOUGH);
    }

    private static <K> List<Named<K>> places(List<NameMatch<K>> bestFirst) {
        var places = new ArrayList<List<NameMatch<K>>>();
        for (var match : bestFirst) {
            var place = places.stream()
                    .filter(one -> one.stream().anyMatch(other -> overlap(one.getFirst(), match)))
                    .findFirst();
            if (place.isEmpty()) {
                places.add(new ArrayList<>(List.of(match)));
            } else if (match.score() >= place.get().getFirst().score()) {
                place.get().add(match);
            }
        }
        return places.stream()
                .map(place -> new Named<>(span(place.getFirst()), place))
                .sorted(Comparator.comparingInt(named -> named.span().from()))
                .toList();
    }

    private static boolean overlap(NameMatch<?> one, NameMatch<?> other) {
        return one.used().stream().anyMatch(span -> other.used().stream().anyMatch(span::overlaps));
    }

    private static TextSpan span(NameMatch<?> match) {
        return new TextSpan(
                match.used().getFirst().from(), match.used().getLast().to());
    }
}
