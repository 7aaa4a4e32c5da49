package app.rosalie.language.wish;

import app.rosalie.language.text.Sum;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.Grain;
import app.rosalie.language.time.Moment;
import app.rosalie.language.time.Moment.From;
import app.rosalie.language.time.Moment.Until;
import app.rosalie.language.time.Moment.Within;
import app.rosalie.language.time.Readings;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of the parts of a text is meant, once corrections, contraries and exceptions are heard. The zone is that of {@code now}. */
public final class Slots<C, T> {

    private static final Set<String> DENIALS = Set.of("pas", "jamais");
    /** « Pas là avant 10h » is there from then on, « pas avant 10h » not before. */
    private static final Set<String> PRESENT =
            Set.of("la", "dispo", "disponible", "libre", "presente", "ouverte", "ouvert");

    private static final Pattern THANKS_AHEAD =
            Pattern.compile("\\b(?:merci|mercii|mrc|mci) (?:bcp |beaucoup )?d ?['’]? ?");

    private static final Pattern OF_THAT_DAY = Pattern.compile("(?:de|dans) la journee");
    private static final Pattern THIS_PART = Pattern.compile("ce (?:matin|midi|soir|jour)|cet apres[ -]midi");

    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Pattern REASON = Pattern.compile("\\b(?:parce qu|vu qu|puisqu|(?:pcq|pske|psk|car)\\b)");
    private static final Pattern RESUMES =
            Pattern.compile("\\b(?:plutot|donc|du coup|(?<!je |j'y )(?:mets|met|prends|cale|note))\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;!?]");
    private static final Pattern BY_HOURS = Pattern.compile(
            "\\b(?:(un|1) ?h(?:eure)?|une heure|deux heures|2 ?h(?:eures)?)(?: et demie| 30)? (?:(?:plus|\\+) ?(?:tot|tard)|apres|avant)|\\bd(?:'| |e )(?:une heure|1 ?h\\b|deux heures|2 ?h\\b)");
    private static final Pattern QUARTER = Pattern.compile("\\bquart d ?'? ?h(?:eure)?\\b");
    private static final Pattern HALF = Pattern.compile("\\bdemi ?-? ?h(?:eure)?\\b");
    private static final Pattern ENDS = Pattern.compile("[^a-z]*(?:(?:a|et|jusqu'a|jusque|jusqu|au)[^a-z]*)*");
    private static final Pattern WEEKDAY_TO_WEEKDAY = Pattern.compile(
            "(?:du|de|le)? ?(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]* (?:a|au|vers) (?:lun|mar|mer|jeu|ven|sam|dim)[a-z]*");
    private static final Pattern UP_TO_A_DAY = Pattern.compile("^(?:d'?ici|jusqu'?au?|avant)(?: a)?(?: l[ea])? ?[a-z]");
    private static final Pattern BARE_WEEKDAY =
            Pattern.compile("(?:(?:le|du|au|de) )?(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]*\\.?");
    private static final Pattern JOINING = Pattern.compile("[ ,]*(?:et|ou|au|a|puis)?[ ,]*(?:le|les|du)? ?");
    private static final Pattern LISTING =
            Pattern.compile(" ?(?:,|et|ou|puis)(?: aussi)? ?(?:celui d[eu]|ceux d[eu]|le|les|du)? ?");
    private static final Pattern DAY_AND_NUMBER = Pattern.compile("(?:le |ce )?[a-z]+\\.? \\d{1,2} ?");
    /** « Jeudi 6 à 14h », where no Thursday is the 6th: nobody begins at six. */
    private static final Pattern DAY_UP_TO_AN_HOUR =
            Pattern.compile("(?:le |ce )?[a-z]+\\.? [1-7] a \\d{1,2} ?(?:h|:).*");

    private static final Pattern DAY_OF_MONTH = Pattern.compile("[1-9]|[12]\\d|3[01]");
    private static final int LONG_ENOUGH_TO_NAME = 3;

    private final Parts<C, T> parts;
    private final FoldedWords said;
    private final Map<Turn, Integer> turns;
    private final LocalDate today;
    private final List<Place> days;
    private final List<Place> times;
    private final Amounts amounts;

    private Slots(Parts<C, T> parts, ZonedDateTime now) {
        this.parts = parts;
        this.said = FoldedWords.of(parts.text());
        this.turns = Turn.placesIn(said);
        this.today = now.toLocalDate();
        this.amounts = new Amounts(parts, said);
        var wanted = wanted(withoutNow(parts.times()), said);
        this.days = meantDays(wanted);
        this.times = narrowest(meant(wanted.stream().filter(Place::timeSaid).toList(), Place::span));
    }

    public static <C, T> Slots<C, T> of(Parts<C, T> parts, ZonedDateTime now) {
        return new Slots<>(parts, now);
    }

    /** « C’est 14h maintenant », « tous les rendez-vous de la journée de samedi », « le 28 au matin, personne ce matin-là » say one time. */
    private List<Place> withoutNow(List<Place> times) {
        var later = times.stream().filter(place -> !isNow(place)).toList();
        var meant = later.isEmpty() ? times : later;
        var others = meant.stream().filter(place -> !speaksOfAnother(place)).toList();
        return others.stream().anyMatch(Place::daySaid) ? others : meant;
    }

    private boolean isNow(Place place) {
        return folded(place.span()).equals("maintenant");
    }

    /** « L’aprem, de 13h à 19h »: the hours themselves; but « le matin et de 15h à 17h » are two. */
    private static List<Place> narrowest(List<Place> times) {
        return times.stream()
                .filter(place -> !isAPartOfADay(place)
                        || times.stream()
                                .noneMatch(
                                        other -> other != place && !isAPartOfADay(other) && beginsWithin(other, place)))
                .toList();
    }

    private static boolean beginsWithin(Place hours, Place part) {
        return part.meanings().getFirst().value() instanceof Within(var first, var last)
                && hours.meanings().stream()
                        .flatMap(meant -> meant.value().beginning().stream())
                        .map(ZonedDateTime::toLocalTime)
                        .anyMatch(start -> !start.isBefore(first.toLocalTime()) && start.isBefore(last.toLocalTime()));
    }

    /** Whether several windows of hours are said: « le matin et de 15h à 17h », but not the same one twice. */
    public boolean areWindowsApart() {
        return times.stream()
                        .flatMap(place -> place.meanings().getFirst().value() instanceof Within(var first, var last)
                                ? Stream.of(List.of(first.toLocalTime(), last.toLocalTime()))
                                : Stream.empty())
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isAPartOfADay(Place place) {
        var meant = place.meanings().getFirst();
        return meant.grain() == Grain.HALF_DAY && !meant.daySaid();
    }

    private boolean speaksOfAnother(Place place) {
        var words = folded(place.span());
        return OF_THAT_DAY.matcher(words).matches()
                || THIS_PART.matcher(words).matches()
                        && said.folded()
                                .startsWith("-la", said.place(place.span().to()));
    }

    /** Whether a day is said as « ce matin »: beside another day it is when something was heard, mostly. */
    public boolean speaksOfThisMorning() {
        return days.stream().anyMatch(place -> folded(place.span()).equals("ce matin"));
    }

    /** « Elle s’appelle Maëlle Prigent maintenant »: no time for anything. */
    public boolean saysNowOnly() {
        return parts.times().stream().allMatch(this::isNow);
    }

    /** « Je finis à 15h parce que mon train est à 16h »: why is no part of what is wanted, if that was said before. */
    private static List<Place> wanted(List<Place> times, FoldedWords said) {
        var reason = REASON.matcher(said.folded());
        if (times.isEmpty() || !reason.find()) {
            return times;
        }
        var because = reason.start();
        if (times.stream().noneMatch(place -> place.span().to() <= because)) {
            return times;
        }
        var resumed = new TreeSet<Integer>();
        RESUMES.matcher(said.folded())
                .results()
                .map(MatchResult::start)
                .filter(at -> at > because)
                .forEach(resumed::add);
        return times.stream()
                .filter(place -> {
                    var at = said.place(place.span().from());
                    var again = resumed.floor(at);
                    return at < because
                            || again != null
                                    && !SENTENCE_END
                                            .matcher(said.folded())
                                            .region(again, at)
                                            .find();
                })
                .toList();
    }

    private List<Place> meantDays(List<Place> wanted) {
        var places = meant(
                wanted.stream()
                        .filter(Place::daySaid)
                        .filter(place -> !Roles.isExcept(said, place.span()))
                        .toList(),
                Place::span);
        var all = places.stream()
                .map(place -> new SaidDays(place, daysOf(place).getFirst(), isABareWeekday(place)))
                .toList();
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> other.isNearer(one)))
                .map(SaidDays::place)
                .toList();
    }

    private boolean isABareWeekday(Place place) {
        return BARE_WEEKDAY.matcher(folded(place.span())).matches();
    }

    private String folded(TextSpan span) {
        return said.between(span.from(), span.to());
    }

    public List<Named<C>> clients() {
        return meant(notExcepted(parts.clients()), Named::span);
    }

    /** « Tout le monde sauf Ana ». */
    public List<Named<C>> exceptedClients() {
        return parts.clients().stream()
                .filter(one -> Roles.isExcept(said, one.span()))
                .toList();
    }

    public List<Named<T>> treatments() {
        return meant(notExcepted(parts.treatments()), Named::span);
    }

    private <E> List<E> meant(List<E> things, Function<E, TextSpan> span) {
        return Roles.meant(parts.text(), said, things, span);
    }

    private <K> List<Named<K>> notExcepted(List<Named<K>> named) {
        return named.stream().filter(one -> !Roles.isExcept(said, one.span())).toList();
    }

    /** The places that say days, but for those that are taken back. */
    public List<Place> dayPlaces() {
        return days;
    }

    public List<Place> timePlaces() {
        return times;
    }

    /** The one day that is said; nothing where there are several, or a stretch of days. */
    public Readings<LocalDate> day() {
        return days.size() == 1
                        && daysOf(days.getFirst()).stream()
                                .allMatch(one -> one.first().equals(one.last()))
                ? new Readings<>(toCome(daysOf(days.getFirst())).stream()
                        .map(Days::first)
                        .distinct()
                        .toList())
                : Readings.nothing();
    }

    /** Each single day that is said, the likeliest meaning of each, in the order of the calendar. */
    public List<LocalDate> singleDays() {
        return days.stream()
                .map(place -> ahead(daysOf(place)))
                .filter(one -> one.first().equals(one.last()))
                .map(Days::first)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether more than one day or stretch is said. */
    public boolean areDaysApart() {
        return days.size() > 1;
    }

    /** « Samedi et dimanche »: whether nothing else stands between two of the days. */
    public boolean areInARow() {
        for (var at = 1; at < days.size(); at++) {
            if (isJoined(days.get(at - 1).span(), days.get(at).span())) {
                return true;
            }
        }
        return false;
    }

    /** « Jeudi et samedi », « jeudi, samedi »: whether two of the days belong together, and none leads to the other. */
    public boolean areListed() {
        for (var at = 1; at < days.size(); at++) {
            var between = said.between(
                    days.get(at - 1).span().to(), days.get(at).span().from());
            if (LISTING.matcher(between).matches()) {
                return true;
            }
        }
        return false;
    }

    /** « Mardi ou jeudi ». */
    public boolean areAlternatives() {
        return days.size() > 1
                && said.between(
                                days.get(days.size() - 2).span().to(),
                                days.getLast().span().from())
                        .matches("(?s)[^a-z]*ou[^a-z]*(?:le |bien )*");
    }

    /** The only stretch of days, in each way that it may be meant. */
    public Readings<Days> stretch() {
        return days.size() == 1 ? new Readings<>(toCome(daysOf(days.getFirst()))) : Readings.nothing();
    }

    /** All days that are said, without the excepted ones, in the order of the calendar, each in its likeliest meaning. */
    public List<LocalDate> allDays() {
        var excepted = parts.times().stream()
                .filter(Place::daySaid)
                .filter(place -> Roles.isExcept(said, place.span()))
                .flatMap(place -> dates(daysOf(place).getFirst()))
                .map(LocalDate::getDayOfWeek)
                .collect(Collectors.toSet());
        return days.stream()
                .map(this::daysAt)
                .filter(this::isNotNarrowed)
                .flatMap(Slots::dates)
                .filter(day -> !excepted.contains(day.getDayOfWeek()))
                .distinct()
                .sorted()
                .toList();
    }

    /** « La semaine prochaine du lundi au jeudi » is these four days. */
    private boolean isNotNarrowed(Days stretch) {
        return days.stream()
                .map(this::daysAt)
                .noneMatch(within -> !within.equals(stretch)
                        && !within.first().equals(within.last())
                        && !within.first().isBefore(stretch.first())
                        && !within.last().isAfter(stretch.last()));
    }

    /** Whether a first day is said and no last one: « à partir du 3 août ». */
    public boolean isOpenEnded() {
        return days.size() == 1
                && days.getFirst().meanings().getFirst().value() instanceof Moment.From
                && !days.getFirst().timeSaid();
    }

    private static Stream<LocalDate> dates(Days days) {
        return days.first().datesUntil(days.last().plusDays(1)).limit(366);
    }

    /** As the days of one place are most likely meant. */
    public Days daysAt(Place place) {
        return ahead(daysOf(place));
    }

    /** Of « mardi » said on a Tuesday the next one: of today one says « aujourd’hui ». */
    private Days ahead(List<Days> meant) {
        var coming = toCome(meant);
        return coming.stream()
                .filter(one -> coming.size() > 1 && one.first().isAfter(today))
                .findFirst()
                .orElse(coming.getFirst());
    }

    private List<Days> toCome(List<Days> meant) {
        var coming = meant.stream().filter(one -> !one.last().isBefore(today)).toList();
        return coming.isEmpty() ? meant : coming;
    }

    private List<Days> daysOf(Place place) {
        return place.meanings().stream().map(this::days).distinct().toList();
    }

    private Days days(Moment moment) {
        if (!(moment.timeSaid() && moment.grain() == Grain.MINUTE)
                && moment.value() instanceof Until(var end)
                && UP_TO_A_DAY.matcher(folded(moment.span())).find()) {
            var day = end.minusNanos(1).toLocalDate();
            return new Days(day.isBefore(today) ? day : today, day);
        }
        var first = moment.firstDay()
                .or(() -> moment.timeSaid() ? moment.lastDay() : Optional.empty())
                .orElse(today);
        var last = moment.timeSaid() ? first : moment.lastDay().orElse(first.isAfter(today) ? first : today);
        return new Days(first, last.isBefore(first) ? first : last);
    }

    /** The one point of time that is said; nothing where there are several, or only hours between which it lies. */
    public Readings<LocalTime> time() {
        return points().size() == 1 ? points().getFirst() : Readings.nothing();
    }

    /** Each point of time, in the order of the text; the same one said twice counts once. */
    public List<Readings<LocalTime>> points() {
        return times.stream()
                .filter(Place::isPoint)
                .map(place -> new Readings<>(place.meanings().stream()
                        .flatMap(meant -> meant.value().beginning().stream())
                        .map(ZonedDateTime::toLocalTime)
                        .distinct()
                        .toList()))
                .distinct()
                .toList();
    }

    /** Whether the points of time stand so near each other that they are two ends: « 11h15 - midi », « 9h 12h30 », « 10h à 16h ». */
    public boolean pointsAreARange() {
        var points = times.stream().filter(Place::isPoint).toList();
        return points.size() == 2
                && ENDS.matcher(said.between(
                                points.getFirst().span().to(),
                                points.getLast().span().from()))
                        .matches();
    }

    /** From when on, or null: « après 17h », « pas avant 16h », « de 14h à 16h ». */
    public @Nullable LocalTime from() {
        return bound(true);
    }

    /** Until when, or null: « avant 10h », « pas après 17h »; of hours that reach into the evening, none. */
    public @Nullable LocalTime until() {
        return bound(false);
    }

    private @Nullable LocalTime bound(boolean first) {
        for (var place : times) {
            var denied = isDenied(place.span());
            var at = switch (place.meanings().getFirst().value()) {
                case From(var start) -> first != denied ? start : null;
                case Until(var end) -> first == denied ? end : null;
                case Within(var start, var end) -> first ? start : isAfternoon(start, end) ? null : end;
                case Moment.At _ -> null;
            };
            if (at != null && !at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                return at.toLocalTime();
            }
        }
        return null;
    }

    /** It ends with the day. */
    private static boolean isAfternoon(ZonedDateTime start, ZonedDateTime end) {
        return start.getHour() == 12 && end.getHour() == 18;
    }

    private boolean isDenied(TextSpan span) {
        var before = said.lastWords(span.from(), 2, _ -> false);
        var one = !before.isEmpty() && DENIALS.contains(before.getLast());
        return said.isApartAt(span.from())
                && (one
                        || before.size() == 2
                                && DENIALS.contains(before.getFirst())
                                && !PRESENT.contains(before.getLast())
                                && LETTERS.matcher(before.getLast()).matches());
    }

    /** The only length that is said, or null. */
    public @Nullable Duration length() {
        return parts.lengths().size() == 1 ? parts.lengths().getFirst().duration() : null;
    }

    /** Whether an hour or two are said as a shift: « une heure plus tard », « d’une heure ». */
    public boolean shiftsByHours() {
        return BY_HOURS.matcher(said.folded()).find();
    }

    /** By how much something moves: the only length, or « une heure plus tard », which is no time of day; or null. */
    public @Nullable Duration shift() {
        var length = length();
        if (length != null) {
            return length;
        }
        if (QUARTER.matcher(said.folded()).find()) {
            return Duration.ofMinutes(15);
        }
        if (HALF.matcher(said.folded()).find()) {
            return Duration.ofMinutes(30);
        }
        var match = BY_HOURS.matcher(said.folded());
        return match.find() ? Duration.ofHours(match.group().matches(".*(?:deux|2).*") ? 2 : 1) : null;
    }

    /** The only sum that is said as a price, or null. */
    public @Nullable Long cents() {
        return amounts.cents();
    }

    /** What is said to be paid ahead, as it was typed; empty where nothing is. */
    public String deposit() {
        return amounts.deposit();
    }

    /** Each sum, and each number of a few figures that is nothing else, in cents, in the order of the text. */
    public List<Sum> amounts() {
        return amounts.all();
    }

    /** The only sum, or the only number that is nothing else, in cents. */
    public Optional<Long> amount() {
        return amounts.only();
    }

    /** Numbers that are no time, no sum, no length, no deposit and no telephone. */
    public boolean isANumberLeft() {
        return amounts.isANumberLeft();
    }

    /** Whether words are left that nobody uses, as far as is known: a default would be a guess. */
    public boolean areWordsStrange() {
        var names = UnknownName.capitalised(parts);
        return parts.left().stream()
                .filter(word -> word.to() - word.from() >= LONG_ENOUGH_TO_NAME && !names.contains(word))
                .map(this::folded)
                .filter(word -> Character.isLetter(word.charAt(0)))
                .anyMatch(word -> !WishModel.shared().isOrdinary(word));
    }

    /** Whether a number beside a day may be one too: « les 8 et jeudi 14 mai », « dimanche 16 », where no Sunday is the 16th. */
    public boolean isADayLeft() {
        return isANumberNoHour() || isANumberLeftBesideADay();
    }

    /** « Dimanche 16 de 10h à 12h »: alone it might be an hour. */
    private boolean isANumberNoHour() {
        return days.stream()
                        .filter(place -> place.timeSaid() && !place.isPoint())
                        .anyMatch(place ->
                                DAY_UP_TO_AN_HOUR.matcher(folded(place.span())).matches())
                || times.size() > 1 && isAnHourBare();
    }

    /** « Vendredi 13 », where no Friday is the 13th: of a whole day no hour is said so. */
    public boolean isAnHourBare() {
        return days.stream()
                .filter(Place::timeSaid)
                .anyMatch(place -> DAY_AND_NUMBER.matcher(folded(place.span())).matches());
    }

    private boolean isANumberLeftBesideADay() {
        return parts.left().stream()
                .filter(word -> DAY_OF_MONTH.matcher(word.of(parts.text())).matches())
                .anyMatch(word -> parts.times().stream()
                        .filter(Place::daySaid)
                        .anyMatch(place -> isJoined(word, place.span()) || isJoined(place.span(), word)));
    }

    private boolean isJoined(TextSpan one, TextSpan other) {
        return one.to() <= other.from()
                && JOINING.matcher(said.between(one.to(), other.from())).matches();
    }

    /** Whether the only stretch is told by two weekdays and no date: « de samedi à vendredi ». */
    public boolean sayWeekdaysOnly() {
        return days.size() == 1
                && WEEKDAY_TO_WEEKDAY.matcher(folded(days.getFirst().span())).matches();
    }

    /** The single days each of which cannot be that one. */
    public List<LocalDate> otherDaysThan(LocalDate day) {
        return days.stream()
                .filter(place -> daysOf(place).stream().noneMatch(Days.of(day)::equals))
                .map(place -> ahead(daysOf(place)))
                .filter(one -> one.first().equals(one.last()))
                .map(Days::first)
                .distinct()
                .sorted()
                .toList();
    }

    /** All that is said of days, as it was typed. */
    public String dayWords() {
        return parts.times().stream()
                .filter(Place::daySaid)
                .sorted(Comparator.comparingInt(place -> place.span().from()))
                .map(place -> place.span().of(parts.text()))
                .collect(Collectors.joining(" "));
    }

    /** Where it is said first, or -1. */
    int placeOf(Turn turn) {
        return turns.getOrDefault(turn, -1);
    }

    /** What stands behind the words that say it first; all of the text where it is not said. */
    public String behind(Turn turn) {
        return Turn.behind(turn, parts.text());
    }

    /** How many letters lie between where it is said first and a place of the text; negative where that stands before. */
    public int distance(Turn turn, TextSpan span) {
        return said.place(span.from()) - placeOf(turn);
    }

    public boolean says(Turn turn) {
        return turn.isSaid(turns, said) && !(turn == Turn.EARLIER && isThanks(placeOf(turn)));
    }

    /** « Recule Catherine d’un quart d’heure, merci d’avance » is no earlier. */
    private boolean isThanks(int place) {
        return THANKS_AHEAD.matcher(said.folded()).results().anyMatch(found -> found.end() == place);
    }

    /** Who is named and not in the book: words that are nobody's and nothing else, with a capital or behind « nouvelle cliente ». */
    public String unknownName() {
        return UnknownName.in(parts);
    }

    public boolean announcesSomebodyNew() {
        return UnknownName.isAnnouncedIn(parts);
    }

    public Parts<C, T> parts() {
        return parts;
    }
}
