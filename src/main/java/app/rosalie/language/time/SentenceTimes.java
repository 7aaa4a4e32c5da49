package app.rosalie.language.time;

import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.Moment.At;
import app.rosalie.language.time.Moment.From;
import app.rosalie.language.time.Moment.Until;
import app.rosalie.language.time.Moment.Within;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The moments of a sentence by their places, and what they say of days and of hours. */
public record SentenceTimes(List<List<Moment>> places, LocalDate today) {

    public static SentenceTimes of(List<Moment> moments, LocalDate today) {
        return withNames(
                moments.stream().filter(Predicate.not(Moment::maybeName)).toList(), today);
    }

    /** Also those that may be somebody's name: « avril ». */
    public static SentenceTimes withNames(List<Moment> moments, LocalDate today) {
        var byPlace = new LinkedHashMap<TextSpan, List<Moment>>();
        moments.forEach(moment ->
                byPlace.computeIfAbsent(moment.span(), _ -> new ArrayList<>()).add(moment));
        return new SentenceTimes(List.copyOf(byPlace.values()), today);
    }

    public List<TextSpan> spans() {
        return places.stream().map(place -> place.getFirst().span()).toList();
    }

    public SentenceTimes only(Predicate<TextSpan> wanted) {
        return new SentenceTimes(
                places.stream()
                        .filter(place -> wanted.test(place.getFirst().span()))
                        .toList(),
                today);
    }

    public boolean sayADay() {
        return places.stream().anyMatch(place -> place.getFirst().daySaid());
    }

    /** « mardi et jeudi », but not « du mardi au jeudi ». */
    public boolean sayDaysApart() {
        return places.stream().filter(place -> place.getFirst().daySaid()).count() > 1;
    }

    public boolean sayATime() {
        return places.stream().anyMatch(place -> place.getFirst().timeSaid());
    }

    /** The first day that is said as one day; those to come, where there are any. */
    public Readings<LocalDate> day() {
        var days = place(Moment::daySaid).stream()
                .filter(SentenceTimes::isOnOneDay)
                .flatMap(moment -> Stream.concat(moment.firstDay().stream(), moment.lastDay().stream())
                        .limit(1))
                .distinct()
                .toList();
        return new Readings<>(toCome(days, day -> day));
    }

    private static boolean isOnOneDay(Moment moment) {
        return !(moment.value() instanceof Within)
                || moment.timeSaid()
                || moment.firstDay().equals(moment.lastDay());
    }

    /** Days from the first to the last, as they are said; those to come, where asked for and there are any. */
    public Readings<Days> days(boolean toCome) {
        var days = place(Moment::daySaid).stream().map(this::days).distinct().toList();
        return new Readings<>(toCome ? toCome(days, Days::last) : days);
    }

    private Days days(Moment moment) {
        var first = moment.firstDay()
                .or(() -> moment.timeSaid() ? moment.lastDay() : Optional.empty())
                .orElse(today);
        var last = moment.timeSaid() ? first : moment.lastDay().orElse(first.isAfter(today) ? first : today);
        return new Days(first, last.isBefore(first) ? first : last);
    }

    /** The first time that is said as a point, or the start of a range. */
    public Readings<LocalTime> time() {
        return new Readings<>(clockTimes().stream()
                .filter(moment -> moment.grain() == Grain.MINUTE)
                .flatMap(moment -> moment.value().beginning().stream())
                .map(ZonedDateTime::toLocalTime)
                .distinct()
                .toList());
    }

    /** From when, or null for the beginning of the day; a part of the day that has no end of its own ends with the day. */
    @Nullable
    public LocalTime from() {
        return switch (firstClock()) {
            case null -> null;
            case At(var at) -> at.toLocalTime();
            case From(var start) -> start.toLocalTime();
            case Until _ -> null;
            case Within(var start, var _) -> orNull(start.toLocalTime());
        };
    }

    @Nullable
    public LocalTime to() {
        return switch (firstClock()) {
            case null -> null;
            case At _ -> null;
            case From _ -> null;
            case Until(var end) -> orNull(end.toLocalTime());
            case Within(var start, var end) -> isAfternoon(start, end) ? null : orNull(end.toLocalTime());
        };
    }

    /** How long a range of the clock is. */
    @Nullable
    public Duration length() {
        return firstClock() instanceof Within(var start, var end)
                        && clockTimes().getFirst().grain() == Grain.MINUTE
                ? Duration.between(start, end)
                : null;
    }

    private static boolean isAfternoon(ZonedDateTime start, ZonedDateTime end) {
        return start.getHour() == 12 && end.getHour() == 18;
    }

    private static @Nullable LocalTime orNull(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? null : time;
    }

    private Moment.@Nullable Value firstClock() {
        var clocks = clockTimes();
        return clocks.isEmpty() ? null : clocks.getFirst().value();
    }

    private List<Moment> clockTimes() {
        return place(Moment::timeSaid);
    }

    private List<Moment> place(Predicate<Moment> wanted) {
        return places.stream()
                .filter(place -> wanted.test(place.getFirst()))
                .findFirst()
                .orElse(List.of());
    }

    private <T> List<T> toCome(List<T> days, Function<T, LocalDate> last) {
        var coming =
                days.stream().filter(day -> !last.apply(day).isBefore(today)).toList();
        return coming.isEmpty() ? days : coming;
    }
}
