package app.rosalie.language;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence names, whatever else it says: for those that no verb and no order of words explains. Only what is named without a
 * guess counts.
 *
 * @param clients who is named; several where they share the name
 * @param treatments what is named; several where it may mean several
 * @param others whether a second person or a second treatment is named as well
 * @param day said once, or nothing
 * @param time the only point of time that is said, or nothing
 * @param times how many places speak of a time of day
 * @param days how many places speak of days
 * @param length the only one that is said, or null
 * @param cents the only sum that is said, or null
 * @param numberLeft whether there is a number that is none of these
 * @param dayWords all that is said of days and times, as it was typed
 */
public record NamedThings<C, T>(
        List<NameMatch<C>> clients,
        List<NameMatch<T>> treatments,
        boolean others,
        Readings<LocalDate> day,
        Readings<LocalTime> time,
        int times,
        int days,
        @Nullable Duration length,
        @Nullable Long cents,
        boolean numberLeft,
        String dayWords,
        Set<WishCues.Cue> cues) {

    private static final Pattern ARTICLE_BEFORE =
            Pattern.compile("\\b(?:le|la|les|un|une|mon|ma|mes|ton|ta|du|ce|cette) $");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** A first name or a surname, letter for letter. */
    private static final double SURE = 0.73;

    /** A word of a treatment's name, perhaps shortened: « brush ». */
    private static final double LIKELY = 0.6;

    /** The zone is that of {@code now}. */
    public static <C extends Comparable<C>, T extends Comparable<T>> NamedThings<C, T> in(
            String text, ZonedDateTime now, NameBook<C> clients, NameBook<T> treatments) {
        var mentions = Mentions.in(text, now);
        var times = SentenceTimes.of(mentions.moments(), now.toLocalDate());
        var taken = new ArrayList<>(times.spans());
        mentions.sums().forEach(sum -> taken.add(sum.span()));
        mentions.lengths().forEach(length -> taken.add(length.span()));
        var numberLeft = isNumberLeft(text, taken);
        var people = named(clients.find(text, taken), SURE).stream()
                .filter(match -> isAPerson(match, text))
                .toList();
        var who = best(people);
        taken.addAll(used(people));
        var services = named(treatments.find(text, taken), LIKELY);
        var what = best(services);
        return new NamedThings<>(
                who,
                what,
                areApart(people) || areApart(services),
                times.sayDaysApart() ? Readings.nothing() : times.day(),
                places(times, true) == 1 ? times.time() : Readings.nothing(),
                places(times, true),
                places(times, false),
                mentions.lengths().size() == 1 ? mentions.lengths().getFirst().duration() : null,
                mentions.sums().size() == 1
                        ? Long.valueOf(mentions.sums().getFirst().cents())
                        : null,
                numberLeft,
                times.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" ")),
                WishCues.in(text));
    }

    private static int places(SentenceTimes times, boolean clock) {
        return (int) times.places().stream()
                .filter(place ->
                        clock ? place.getFirst().timeSaid() : place.getFirst().daySaid())
                .count();
    }

    private static <K> List<NameMatch<K>> named(List<NameMatch<K>> matches, double least) {
        return matches.stream().filter(match -> match.score() >= least).toList();
    }

    private static <K> List<NameMatch<K>> best(List<NameMatch<K>> matches) {
        return matches.stream()
                .filter(match -> match.score() >= matches.getFirst().score())
                .toList();
    }

    /** Whether two are named by different words. */
    private static <K> boolean areApart(List<NameMatch<K>> named) {
        return named.stream()
                .anyMatch(one -> named.stream()
                        .anyMatch(other -> one.used().stream()
                                .noneMatch(span -> other.used().stream().anyMatch(span::overlaps))));
    }

    /** « Le petit est malade » is about nobody of that name. */
    private static boolean isAPerson(NameMatch<?> match, String text) {
        var from = match.used().getFirst().from();
        return match.used().size() > 1
                || !Character.isLowerCase(text.codePointAt(from))
                || !ARTICLE_BEFORE
                        .matcher(Lexer.folded(text.substring(0, from)))
                        .find();
    }

    /** Of a number that is neither a time nor a sum nor a length nobody knows what it says. */
    private static boolean isNumberLeft(String text, List<TextSpan> taken) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> new TextSpan(number.start(), number.end()))
                .anyMatch(number -> taken.stream().noneMatch(number::overlaps));
    }

    private static <K> List<TextSpan> used(Collection<NameMatch<K>> matches) {
        return matches.stream()
                .flatMap(match -> match.used().stream())
                .distinct()
                .toList();
    }

    public boolean shows(WishCues.Cue cue) {
        return cues.contains(cue);
    }
}
