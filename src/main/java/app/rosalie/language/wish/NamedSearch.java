package app.rosalie.language.wish;

import app.rosalie.language.names.NameBook;
import app.rosalie.language.names.NameMatch;
import app.rosalie.language.text.Folded;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.wish.WordsBefore.Lead;
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

    private static final Pattern TWO_CAPITALS = Pattern.compile("\\p{Lu}\\p{Ll}+[ -]\\p{Lu}\\p{Ll}+");

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
        var before = new WordsBefore(text);
        var matches = new ArrayList<NameMatch<K>>(found.size());
        for (var match : found) {
            if ((match.score() >= SURE || isSlip(match, text, isOrdinary))
                    && isAPerson(match, text, before, isOrdinary)
                    && (match.used().size() == 1 || !isOrdinaryWithASlip(match, text, isOrdinary))) {
                matches.add(match);
            }
        }
        var places = places(withoutKin(matches, text, before));
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
        if (word == null || word.overlapsOneOf(taken)) {
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
        var before = new WordsBefore(text);
        var matches = found.stream()
                .filter(match -> match.score() >= LIKELY)
                .filter(match -> match.used().stream()
                        .anyMatch(span -> isNoOtherWord(Folded.of(span.of(text)), match.name(), isOrdinary)))
                .filter(match -> match.used().stream().noneMatch(span -> isParticiple(span.of(text), match.name())))
                .filter(match -> !before.are(Lead.PRONOUN, match))
                .toList();
        return places(matches);
    }

    /** « Mani » for « manucure »: what is no beginning of its name. */
    private static <K extends Comparable<K>> Stream<NameMatch<K>> inShort(
            String text, NameBook<K> book, Collection<TextSpan> taken) {
        return TreatmentsInShort.in(text).entrySet().stream()
                .filter(one -> !one.getKey().overlapsOneOf(taken))
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
    private static <K> List<NameMatch<K>> withoutKin(List<NameMatch<K>> matches, String text, WordsBefore before) {
        var others = without(Lead.KIN, matches, before);
        var meant = others.isEmpty() && !TWO_CAPITALS.matcher(text).find() ? matches : others;
        var notGreeted = without(Lead.GREETING, meant, before);
        return notGreeted.isEmpty() ? meant : notGreeted;
    }

    private static <K> List<NameMatch<K>> without(Lead lead, List<NameMatch<K>> matches, WordsBefore before) {
        var others = new ArrayList<NameMatch<K>>(matches.size());
        for (var match : matches) {
            if (!before.are(lead, match)) {
                others.add(match);
            }
        }
        return others;
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
            NameMatch<?> match, String text, WordsBefore before, Predicate<String> isOrdinary) {
        var first = match.used().getFirst();
        if (match.used().size() > 1 || !Character.isLowerCase(text.codePointAt(first.from()))) {
            return true;
        }
        var verb = before.are(Lead.SELF, match) && isOrdinary.test(Folded.of(first.of(text)));
        return !verb && !before.are(Lead.ARTICLE, match);
    }

    private static <K> List<Named<K>> places(List<NameMatch<K>> bestFirst) {
        var places = new ArrayList<List<NameMatch<K>>>();
        for (var match : bestFirst) {
            var place = place(match, places);
            if (place == null) {
                places.add(new ArrayList<>(List.of(match)));
            } else if (match.score() >= place.getFirst().score()) {
                place.add(match);
            }
        }
        return places.stream()
                .map(place -> new Named<>(span(place.getFirst()), place))
                .sorted(Comparator.comparingInt(named -> named.span().from()))
                .toList();
    }

    /** That of those before which overlaps it first; or null. */
    private static <K> @Nullable List<NameMatch<K>> place(NameMatch<K> match, List<List<NameMatch<K>>> places) {
        for (var place : places) {
            if (overlap(place.getFirst(), match)) {
                return place;
            }
        }
        return null;
    }

    private static boolean overlap(NameMatch<?> one, NameMatch<?> other) {
        for (var span : one.used()) {
            if (span.overlapsOneOf(other.used())) {
                return true;
            }
        }
        return false;
    }

    private static TextSpan span(NameMatch<?> match) {
        return new TextSpan(
                match.used().getFirst().from(), match.used().getLast().to());
    }
}
