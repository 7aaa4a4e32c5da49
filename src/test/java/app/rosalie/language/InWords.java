package app.rosalie.language;

import app.rosalie.language.time.Mentions;
import app.rosalie.language.time.Moment;
import app.rosalie.language.time.Moment.At;
import app.rosalie.language.time.Moment.From;
import app.rosalie.language.time.Moment.Until;
import app.rosalie.language.time.Moment.Within;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read, in the French of the tables. */
public final class InWords {

    private static final int THIS_YEAR = 2026;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.FRENCH);
    private static final Map<String, String> PARTS =
            Map.of("00:00-12:00", "matin", "12:00-14:00", "midi", "12:00-18:00", "après-midi", "18:00-00:00", "soir");

    private InWords() {}

    public static String of(Mentions mentions) {
        var moments = mentions.moments().stream()
                .collect(Collectors.groupingBy(Moment::span, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(readings -> readings.stream().map(InWords::of).collect(Collectors.joining(" ou ")));
        var lengths = mentions.lengths().stream()
                .map(length -> "durée " + length.duration().toHours() + ":"
                        + two(length.duration().toMinutesPart()));
        var sums = mentions.sums().stream().map(sum -> sum.cents() / 100 + "," + two((int) (sum.cents() % 100)) + " €");
        var all = Stream.of(moments, lengths, sums).flatMap(one -> one).toList();
        return all.isEmpty() ? "rien" : String.join(" ; ", all);
    }

    public static String of(Moment moment) {
        var words = new ArrayList<>(List.of(value(moment)));
        if (!moment.daySaid()) {
            words.add("(jour supposé)");
        }
        if (moment.maybeName()) {
            words.add("(nom ?)");
        }
        return String.join(" ", words);
    }

    private static String value(Moment moment) {
        return switch (moment.value()) {
            case At(var at) -> point(at) + (at.toLocalTime().equals(LocalTime.MIDNIGHT) ? " 00:00" : "");
            case From(var start) -> "dès " + point(start);
            case Until(var end) -> "avant " + point(end);
            case Within within -> within(within, moment);
        };
    }

    private static String within(Within within, Moment moment) {
        var first = moment.firstDay().orElseThrow();
        var last = moment.lastDay().orElseThrow();
        return switch (moment.grain()) {
            case MINUTE -> day(first) + " " + times(within);
            case HALF_DAY -> day(first) + " " + PARTS.getOrDefault(times(within), times(within) + " environ");
            case DAY -> first.equals(last) ? day(first) : day(first) + " → " + day(last);
            case WEEKEND -> "week-end du " + day(first);
            case WEEK -> first.plusDays(6).equals(last) ? "semaine du " + day(first) : day(first) + " → " + day(last);
            case MONTH -> first.getMonth() == last.getMonth() ? "mois " + month(first) : day(first) + " → " + day(last);
            case QUARTER -> "trimestre " + month(first);
            case HALF_YEAR -> "semestre " + month(first);
            case YEAR -> "année " + first.getYear();
        };
    }

    private static String times(Within within) {
        return TIME.format(within.start()) + "-" + TIME.format(within.end());
    }

    private static String point(ZonedDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day(at.toLocalDate())
                : day(at.toLocalDate()) + " " + TIME.format(at);
    }

    public static String day(LocalDate day) {
        return DAY.format(day) + year(day);
    }

    private static String month(LocalDate day) {
        var name = MONTH.format(day);
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "d'" : "de ") + name + year(day);
    }

    private static String year(LocalDate day) {
        return day.getYear() == THIS_YEAR ? "" : " " + day.getYear();
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
