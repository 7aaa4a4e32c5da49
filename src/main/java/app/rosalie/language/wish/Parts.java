package app.rosalie.language.wish;

import app.rosalie.language.names.NameBook;
import app.rosalie.language.text.Characters;
import app.rosalie.language.text.Folded;
import app.rosalie.language.text.Sum;
import app.rosalie.language.text.TakenText;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.Length;
import app.rosalie.language.time.Mentions;
import app.rosalie.language.time.Moment;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text names, each in the order of the text, and the words that are left.
 *
 * @param phones telephone numbers as they were typed
 * @param percents « 20 % »
 * @param misspelt whether a day is typed with a slip that only a whole message shows: « le 12 avirl »
 * @param left the words that are none of these
 */
public record Parts<C, T>(
        String text,
        List<Named<C>> clients,
        List<Named<T>> treatments,
        List<Place> times,
        List<Length> lengths,
        List<Sum> sums,
        List<TextSpan> phones,
        List<TextSpan> percents,
        boolean misspelt,
        List<TextSpan> left) {

    private static final Pattern PHONE =
            Pattern.compile("(?<!\\d)(?:\\+33 ?|00 ?33 ?|0)[1-9](?:[ .-]?\\d{2}){4}(?!\\d)");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3} ?(?:%|pour ?cents?\\b)");
    /** « Ferme les 2 », « ce jour-là ». */
    private static final Pattern BOTH = Pattern.compile("les (?:[2-5]|deux|trois|quatre)|(?:de )?ce jour(?:[ -]la)?");

    /** « S’il y a deux heures d’affilée » is no time ago. */
    private static final Pattern IS_THERE = Pattern.compile("\\b(?:s|qu)'il y a\\b|\\by a[- ]t[- ]il\\b");

    /**
     * The zone is that of {@code now}.
     *
     * @param isOrdinary whether a folded word is one that people use for other things than names
     */
    static <C extends Comparable<C>, T extends Comparable<T>> Parts<C, T> of(
            String text, ZonedDateTime now, NameBook<C> clients, NameBook<T> treatments, Predicate<String> isOrdinary) {
        return of(text, Mentions.in(text, now), now, clients, treatments, isOrdinary);
    }

    /** @param all that the text names of times, lengths and sums, telephone numbers and misspelt days among them */
    static <C extends Comparable<C>, T extends Comparable<T>> Parts<C, T> of(
            String text,
            Mentions all,
            ZonedDateTime now,
            NameBook<C> clients,
            NameBook<T> treatments,
            Predicate<String> isOrdinary) {
        var phones = text.indexOf('0') >= 0 || text.indexOf('+') >= 0 ? spans(PHONE, text) : List.<TextSpan>of();
        var percents = text.indexOf('%') >= 0 || text.contains("cent") ? spans(PERCENT, text) : List.<TextSpan>of();
        var misspelt = MisspeltDays.in(text, now).stream()
                .filter(place -> all.moments().stream().noneMatch(moment -> isMore(moment.span(), place.span())))
                .toList();
        var noTimes = new ArrayList<TextSpan>(phones);
        noTimes.addAll(percents);
        var folded = Folded.of(text);
        noTimes.addAll(folded.contains("y a") ? spans(IS_THERE, folded) : List.of());
        misspelt.forEach(place -> noTimes.add(place.span()));
        var plain = without(text, noTimes);
        var mentions = plain.equals(text) ? all : Mentions.in(plain, now);
        var times = Stream.concat(
                        misspelt.stream(),
                        places(mentions.moments(), text, word -> isNobodys(clients, word)).stream()
                                .filter(place -> !BOTH.matcher(
                                                Folded.of(place.span().of(text)))
                                        .matches()))
                .sorted(Comparator.comparingInt(place -> place.span().from()))
                .toList();
        var taken = new ArrayList<TextSpan>(phones);
        taken.addAll(percents);
        times.forEach(place -> taken.add(place.span()));
        mentions.lengths().forEach(length -> taken.add(length.span()));
        mentions.sums().forEach(sum -> taken.add(sum.span()));
        var services = NamedSearch.treatments(plain, treatments, taken, isOrdinary);
        services.forEach(named -> taken.add(named.span()));
        var people = NamedSearch.people(plain, clients, taken, isOrdinary);
        people.forEach(named -> taken.add(named.span()));
        return new Parts<>(
                text,
                people,
                services,
                times,
                mentions.lengths(),
                mentions.sums(),
                phones,
                percents,
                !misspelt.isEmpty(),
                untouched(text, taken));
    }

    /** The same with these of its times only. */
    public Parts<C, T> at(List<Place> some) {
        return new Parts<>(text, clients, treatments, some, lengths, sums, phones, percents, misspelt, left);
    }

    /** « Du 20 au 25 jullet » is read as a whole. */
    private static boolean isMore(TextSpan whole, TextSpan part) {
        return whole.from() < part.from() && whole.to() >= part.to();
    }

    private static List<TextSpan> untouched(String text, List<TextSpan> taken) {
        var places = new TakenText(taken);
        var words = new ArrayList<TextSpan>();
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            var end = at + Character.charCount(character);
            if (Character.isLetter(character) || Characters.isAFigure(character)) {
                end = Characters.behind(text, end, Parts::isOfAWord);
                var word = new TextSpan(at, end);
                if (!places.overlaps(word)) {
                    words.add(word);
                }
            }
            at = end;
        }
        return List.copyOf(words);
    }

    private static boolean isOfAWord(int character) {
        return Characters.isOfAWord(character) || Characters.isAFigure(character);
    }

    private static List<TextSpan> spans(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(Parts::span).toList();
    }

    private static TextSpan span(MatchResult found) {
        return new TextSpan(found.start(), found.end());
    }

    private static String without(String text, List<TextSpan> spans) {
        if (spans.isEmpty()) {
            return text;
        }
        var bare = new StringBuilder(text);
        for (var span : spans) {
            for (var at = span.from(); at < Math.min(span.to(), text.length()); at++) {
                bare.setCharAt(at, ';');
            }
        }
        return bare.toString();
    }

    /** « En mai », « de mars »: no name. */
    private static boolean isIntroduced(Moment moment, String text) {
        return moment.span().of(text).strip().matches("(?s).*[ '’].*");
    }

    /** Whether nobody's name has the word, letter for letter. */
    private static <C extends Comparable<C>> boolean isNobodys(NameBook<C> clients, String word) {
        return clients.find(word).stream()
                .noneMatch(
                        match -> List.of(Folded.of(match.name()).split("[ -]")).contains(word));
    }

    /** « Obj avril 4200 »: a month in small letters, where nobody of the book is called so. */
    private static boolean isAMonth(Moment moment, String text, Predicate<String> isNobody) {
        var typed = moment.span().of(text).strip();
        return CalendarNames.MONTHS.contains(typed) && isNobody.test(typed);
    }

    private static List<Place> places(List<Moment> moments, String text, Predicate<String> isNobody) {
        var bySpan = new LinkedHashMap<TextSpan, List<Moment>>();
        moments.stream()
                .filter(moment -> !moment.maybeName() || isIntroduced(moment, text) || isAMonth(moment, text, isNobody))
                .forEach(moment -> bySpan.computeIfAbsent(moment.span(), _ -> new ArrayList<>())
                        .add(moment));
        return bySpan.entrySet().stream()
                .map(place -> new Place(place.getKey(), place.getValue()))
                .sorted(Comparator.comparingInt(place -> place.span().from()))
                .toList();
    }
}
