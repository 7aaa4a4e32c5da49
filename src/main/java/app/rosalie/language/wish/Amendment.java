package app.rosalie.language.wish;

import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.Length;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was said, put right by what is said now: « Nour vendredi 11h brushing » and « non 15h » are « Nour vendredi brushing 15h ».
 * What is said anew is cut out of the first text, and the second stands behind it; so both are read as one sentence.
 */
public final class Amendment<C, T> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'le' d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'à' H'h'mm", Locale.FRENCH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H'h'mm", Locale.FRENCH);

    /** What goes with a name that is cut out. */
    private static final Pattern SMALL_BEFORE = Pattern.compile(
            "(?i)(?:(?<![\\p{L}\\p{M}'’])(?:pour|pr|avec|chez|un|une|le|la|les|du|de|des|à|a|d['’]|l['’])\\s*)+$");

    private static final Pattern DENIAL_BEFORE = Pattern.compile(
            "(?i)(?:(?<![\\p{L}\\p{M}])(?:pas|plus|ni|non|et|pour|un|une|le|la|les|du|de|des|à|d['’]|l['’])\\s*)+$");

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:un|une)\\s+");

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");

    /** « 1h30 » is a length where nobody comes at night; « 3h » is the afternoon. */
    private static final LocalTime FIRST_HOUR = LocalTime.of(3, 0);

    private final Parts<C, T> said;
    private final Parts<C, T> more;
    private final Slots<C, T> before;
    private final Slots<C, T> now;
    private final boolean adds;

    /**
     * @param more what is said now, without what only answers
     * @param adds whether a treatment is said beside the one before
     */
    public Amendment(Parts<C, T> said, Parts<C, T> more, boolean adds, ZonedDateTime at) {
        this.said = said;
        this.more = more;
        this.adds = adds;
        this.before = Slots.of(said, at);
        this.now = Slots.of(more, at);
    }

    /** Whether the second text names anything that the first could have named. */
    public boolean saysSomething() {
        return !(more.clients().isEmpty()
                && more.treatments().isEmpty()
                && more.times().isEmpty()
                && more.lengths().isEmpty()
                && more.sums().isEmpty()
                && more.phones().isEmpty()
                && number().isEmpty());
    }

    /** The two in one. */
    public String text() {
        var cuts = new ArrayList<TextSpan>();
        var kept = new ArrayList<String>();
        if (!more.clients().isEmpty()) {
            said.clients().forEach(named -> cuts.add(withSmallWords(named.span())));
        }
        if (!more.treatments().isEmpty() && !adds) {
            said.treatments().forEach(named -> cuts.add(withSmallWords(named.span())));
        }
        var length = length();
        if (length.isPresent()) {
            said.lengths().forEach(one -> cuts.add(one.span()));
        }
        if (!more.sums().isEmpty() || number().isPresent() && said.lengths().isEmpty()) {
            said.sums().forEach(sum -> cuts.add(sum.span()));
        }
        if (number().isPresent()) {
            said.lengths().forEach(one -> cuts.add(one.span()));
        }
        var shifted = shifted();
        cutTimes(cuts, kept, length.isPresent(), shifted.isPresent());
        return Stream.of(
                        Stream.of(without(said.text(), cuts)),
                        kept.stream(),
                        shifted.stream(),
                        Stream.of(anew(length, shifted)))
                .flatMap(words -> words)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What is said now, without what is refused in it, and with a bare number as what it is. */
    private String anew(Optional<Length> length, Optional<String> shifted) {
        var cuts = new ArrayList<TextSpan>();
        var words = new ArrayList<String>();
        refused().forEach(span -> cuts.add(withDenial(span)));
        length.ifPresent(one -> {
            cuts.add(one.span());
            words.add("durée " + one.duration().toMinutes() + " minutes");
        });
        shifted.ifPresent(_ -> now.dayPlaces().forEach(place -> cuts.add(place.span())));
        number().ifPresent(number -> {
            cuts.add(number);
            words.add(
                    !said.lengths().isEmpty()
                            ? number.of(more.text()) + " minutes"
                            : !said.sums().isEmpty() ? number.of(more.text()) + " €" : number.of(more.text()) + "h");
        });
        // « 14h » and « un balayage » are not « 14h un ».
        var said = ARTICLE.matcher(without(more.text(), cuts)).replaceFirst("");
        return Stream.concat(Stream.of(said), words.stream()).collect(Collectors.joining(" "));
    }

    /** What is only named to be taken back. */
    private List<TextSpan> refused() {
        return Stream.of(
                        more.clients().stream()
                                .filter(named -> !now.clients().contains(named))
                                .map(Named::span),
                        more.treatments().stream()
                                .filter(named -> !now.treatments().contains(named))
                                .map(Named::span),
                        more.times().stream()
                                .filter(place -> !now.dayPlaces().contains(place)
                                        && !now.timePlaces().contains(place))
                                .map(Place::span))
                .flatMap(spans -> spans)
                .toList();
    }

    private TextSpan withDenial(TextSpan span) {
        var before = DENIAL_BEFORE.matcher(more.text()).region(0, span.from());
        return before.find() ? new TextSpan(before.start(), span.to()) : span;
    }

    /** « 30 plutôt »: as many minutes, euros, or that hour, whichever was said before. */
    private Optional<TextSpan> number() {
        var numbers = more.left().stream()
                .filter(word -> BARE_NUMBER.matcher(word.of(more.text())).matches())
                .toList();
        var can = now.deposit().isEmpty()
                && (!said.lengths().isEmpty()
                        || !said.sums().isEmpty()
                        || before.time().isSaid());
        return numbers.size() == 1 && can && more.left().size() <= 3
                ? Optional.of(numbers.getFirst())
                : Optional.empty();
    }

    /** « Le lendemain » of the day that was said. */
    private Optional<String> shifted() {
        var days = before.singleDays();
        if (days.size() != 1) {
            return Optional.empty();
        }
        var day = days.getFirst();
        return now.says(Turn.NEXT_DAY)
                ? Optional.of(day(day.plusDays(1)))
                : now.says(Turn.DAY_BEFORE)
                        ? Optional.of(day(day.minusDays(1)))
                        : now.says(Turn.WEEK_AFTER) ? Optional.of(day(day.plusWeeks(1))) : Optional.empty();
    }

    private TextSpan withSmallWords(TextSpan span) {
        var before = SMALL_BEFORE.matcher(said.text()).region(0, span.from());
        return before.find() ? new TextSpan(before.start(), span.to()) : span;
    }

    private void cutTimes(List<TextSpan> cuts, List<String> kept, boolean isLength, boolean isShifted) {
        var day = isShifted || !now.dayPlaces().isEmpty();
        var time = !isLength
                && (!now.timePlaces().isEmpty()
                        || number().isPresent()
                                && said.lengths().isEmpty()
                                && said.sums().isEmpty());
        for (var place : said.times()) {
            var both = place.daySaid() && place.timeSaid();
            if (both && day != time && (day || isOneDay())) {
                cuts.add(place.span());
                kept.addAll(day ? hours() : oneDay());
            } else if (place.daySaid() && day || place.timeSaid() && time) {
                cuts.add(place.span());
            }
        }
    }

    private boolean isOneDay() {
        return before.singleDays().size() == 1;
    }

    private List<String> oneDay() {
        return before.singleDays().stream().map(Amendment::day).toList();
    }

    private List<String> hours() {
        if (before.time().isSaid()) {
            return before.time().likeliest().map(Amendment::time).stream().toList();
        }
        var from = before.from();
        var until = before.until();
        return from == null
                ? until == null ? List.of() : List.of("jusqu'" + time(until))
                : List.of(
                        until == null
                                ? "à partir de " + HOUR.format(from)
                                : "de " + HOUR.format(from) + " " + time(until));
    }

    /** The only length that is said, where it is no time of day. */
    private Optional<Length> length() {
        if (more.lengths().size() != 1) {
            return Optional.empty();
        }
        var length = more.lengths().getFirst();
        var asTime = now.timePlaces().stream()
                .filter(place -> place.span().overlaps(length.span()))
                .findFirst();
        var surely = asTime.isEmpty()
                || now.says(Turn.LASTS)
                || before.time().isSaid()
                        && asTime.get().meanings().stream()
                                .flatMap(meant -> meant.value().beginning().stream())
                                .map(ZonedDateTime::toLocalTime)
                                .min(Comparator.naturalOrder())
                                .filter(FIRST_HOUR::isAfter)
                                .isPresent();
        return surely ? Optional.of(length) : Optional.empty();
    }

    private static String without(String words, List<TextSpan> cuts) {
        var text = new StringBuilder();
        for (var at = 0; at < words.length(); at++) {
            var here = new TextSpan(at, at + 1);
            text.append(cuts.stream().anyMatch(here::overlaps) ? ' ' : words.charAt(at));
        }
        return text.toString().strip().replaceAll(" {2,}", " ");
    }

    /** As {@link #text} writes it. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As {@link #text} writes it. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }
}
