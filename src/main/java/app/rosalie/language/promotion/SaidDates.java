package app.rosalie.language.promotion;

import app.rosalie.language.promotion.SaidPromotion.Dates;
import app.rosalie.language.time.Mentions;
import app.rosalie.language.time.Moment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** « En août », « du 1er au 15 décembre », « jusqu’à fin janvier », « pendant deux semaines », « sans date de fin ». */
final class SaidDates {

    private static final Pattern ENDLESS =
            Pattern.compile("\\bsans (?:date de )?(?:fin|limite)(?: de (?:temps|duree|date))?\\b|\\btoute l'annee\\b");
    private static final Map<String, Integer> NUMBERS =
            Map.of("un", 1, "une", 1, "deux", 2, "trois", 3, "quatre", 4, "cinq", 5, "six", 6, "dix", 10, "quinze", 15);
    private static final Pattern FOR_SO_LONG = Pattern.compile("\\b(?:pendant|durant|pour|sur) (\\d{1,3}|"
            + String.join("|", NUMBERS.keySet()) + ") (jour|semaine|mois)s?\\b");
    private static final Pattern FROM_TO = Pattern.compile(
            "\\bdu (?:[a-z]+di |dimanche )?(\\d{1,2})(?:er)?(?: ([a-z]+))? (?:jusqu')?au (?:[a-z]+di |dimanche )?(\\d{1,2})(?:er)? ([a-z]+)");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private static final Pattern WEEK_OF = Pattern.compile("\\bsem(?:aine)? d[ue] .*\\d");
    private static final int LONGEST_BEFORE = 14;

    /** Whoever says « du 15 mai au 3 avril » does not mean eleven months. */
    private static final int LONGEST_TURN_OF_THE_YEAR = 6;

    private SaidDates() {}

    static Dates taken(Masked text, ZonedDateTime now) {
        if (FROM_TO.matcher(text.toString()).results().anyMatch(SaidDates::isBackwards)) {
            text.takes(FROM_TO);
            return new Dates(Optional.empty(), Optional.empty(), false, true);
        }
        var endless = text.takes(ENDLESS);
        var length = text.take(FOR_SO_LONG, found -> end(now.toLocalDate(), found));
        var firsts = new ArrayList<LocalDate>();
        var lasts = new ArrayList<LocalDate>();
        for (var moment : narrowest(distinct(Mentions.in(text.toString(), now).moments()))) {
            var wholeWeek = isOfItsWeek(text.toString(), moment);
            if (!(moment.value() instanceof Moment.Until)) {
                moment.firstDay()
                        .map(day -> wholeWeek ? day.with(DayOfWeek.MONDAY) : day)
                        .ifPresent(firsts::add);
            }
            if (!(moment.value() instanceof Moment.From)) {
                moment.lastDay()
                        .map(day -> wholeWeek ? day.with(DayOfWeek.SUNDAY) : day)
                        .ifPresent(lasts::add);
            }
            text.blank(moment.span().from(), moment.span().to());
        }
        var first = firsts.stream().min(LocalDate::compareTo);
        var last = length.isPresent()
                ? length.map(end -> first.map(day -> day.plusDays(
                                end.toEpochDay() - now.toLocalDate().toEpochDay()))
                        .orElse(end))
                : lasts.stream().max(LocalDate::compareTo);
        var backwards = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        return new Dates(
                first.or(() -> length.map(_ -> now.toLocalDate())),
                endless ? Optional.empty() : last,
                endless,
                backwards);
    }

    private static LocalDate end(LocalDate today, MatchResult found) {
        var said = found.group(1);
        var count = NUMBERS.containsKey(said) ? NUMBERS.get(said) : Integer.parseInt(said);
        var behind = switch (found.group(2)) {
            case "jour" -> today.plusDays(count);
            case "semaine" -> today.plusWeeks(count);
            default -> today.plusMonths(count);
        };
        return behind.minusDays(count == 0 ? 0 : 1);
    }

    private static boolean isBackwards(MatchResult found) {
        var last = MONTHS.indexOf(found.group(4));
        var first = found.group(2) == null ? last : MONTHS.indexOf(found.group(2));
        if (first < 0 || last < 0) {
            return false;
        }
        return first == last
                ? Integer.parseInt(found.group(1)) > Integer.parseInt(found.group(3))
                : Math.floorMod(last - first, MONTHS.size()) > LONGEST_TURN_OF_THE_YEAR && last < first;
    }

    /** « La semaine du 16 ». */
    private static boolean isOfItsWeek(String text, Moment moment) {
        var span = moment.span();
        return WEEK_OF.matcher(text.substring(Math.max(0, span.from() - LONGEST_BEFORE), span.to()))
                .find();
    }

    /** « Pour la fin du mois, du 23 au 28 »: what is within another says it better. */
    private static List<Moment> narrowest(List<Moment> moments) {
        return moments.stream()
                .filter(outer -> moments.stream().noneMatch(inner -> inner != outer && isWithin(inner, outer)))
                .toList();
    }

    private static boolean isWithin(Moment inner, Moment outer) {
        return outer.value() instanceof Moment.Within
                && inner.value() instanceof Moment.Within
                && inner.firstDay().orElseThrow().isAfter(outer.firstDay().orElseThrow())
                && inner.lastDay().orElseThrow().isBefore(outer.lastDay().orElseThrow());
    }

    /** Of readings of the same words the likeliest; nothing that names no day. */
    private static List<Moment> distinct(List<Moment> moments) {
        var seen = new ArrayList<Moment>();
        moments.stream()
                .filter(Moment::daySaid)
                .filter(moment -> seen.stream()
                        .noneMatch(other -> other.span().from() < moment.span().to()
                                && moment.span().from() < other.span().to()))
                .forEach(seen::add);
        return seen;
    }
}
