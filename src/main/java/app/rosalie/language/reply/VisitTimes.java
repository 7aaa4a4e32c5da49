package app.rosalie.language.reply;

import app.rosalie.language.reply.ClientReply.OtherTime;
import app.rosalie.language.reply.NamedTime.Kind;
import app.rosalie.language.text.Lexer;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.Grain;
import app.rosalie.language.time.Mentions;
import app.rosalie.language.time.Moment;
import app.rosalie.language.time.Moment.At;
import app.rosalie.language.time.Moment.From;
import app.rosalie.language.time.Moment.Until;
import app.rosalie.language.time.Moment.Within;
import app.rosalie.language.time.SentenceTimes;
import app.rosalie.language.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the times that a reply names by what they are to the visit that starts then. */
record VisitTimes(String text, LocalDateTime start, LocalDateTime now) {

    private static final int OPEN_DAYS = 28;
    private static final OtherTime NOTHING = new OtherTime(List.of(), null, null);
    private static final Pattern COUNTED =
            Pattern.compile("(dans|ds|il y a|y a|ya|depuis|sous) .*|maintenant|.*de suite|immediatement");
    private static final Pattern NEXT = Pattern.compile(".*(prochain|suivant|d.apres|en huit).*");
    private static final Pattern WISHED =
            Pattern.compile("(.*\\W)?(bonnes?|bon|belle|excellente?|douce|agreable)( fin| debut)?( de| d['’])?");
    private static final Pattern LED = Pattern.compile("(a|pour|de|la|le) .*");
    private static final Set<String> BOTH = Set.of("les deux", "les 2", "les trois", "les 3");

    /** In the order of the text, none over another. */
    List<NamedTime> named() {
        var mentions = Mentions.in(text, now.atZone(ZoneOffset.UTC));
        var times = new ArrayList<NamedTime>(VisitShift.in(text, start.toLocalDate()));
        mentions.lengths().forEach(length -> add(times, new NamedTime(length.span(), Kind.LENGTH, NOTHING)));
        for (var readings :
                SentenceTimes.of(mentions.moments(), now.toLocalDate()).places()) {
            if (!isNone(readings.getFirst().span())) {
                add(times, named(readings));
            }
        }
        return times.stream()
                .sorted((one, other) ->
                        Integer.compare(one.span().from(), other.span().from()))
                .toList();
    }

    private static void add(List<NamedTime> times, NamedTime time) {
        if (times.stream().noneMatch(other -> other.span().overlaps(time.span()))) {
            times.add(time);
        }
    }

    /** « bonne soirée », « nous venons tous les deux ». */
    private boolean isNone(TextSpan span) {
        var before = Lexer.folded(text.substring(0, span.from()).strip());
        var words = Lexer.folded(span.of(text));
        return BOTH.contains(words)
                || (WISHED.matcher(before).matches() && !LED.matcher(words).matches());
    }

    private NamedTime named(List<Moment> readings) {
        var span = readings.getFirst().span();
        var words = Lexer.folded(span.of(text));
        if (readings.stream().anyMatch(this::isSame)) {
            return NEXT.matcher(words).matches() || isTheOther(span)
                    ? new NamedTime(span, Kind.OTHER, said(readings.getFirst(), weekAfter()))
                    : new NamedTime(span, readings.getFirst().daySaid() ? Kind.SAME : Kind.HOUR, NOTHING);
        }
        var coming = readings.stream().filter(this::isComing).findFirst();
        if (coming.isEmpty() || isCounted(coming.get(), words)) {
            return new NamedTime(span, Kind.ASIDE, NOTHING);
        }
        var moment = coming.get();
        return new NamedTime(span, isAround(moment) ? Kind.AROUND : Kind.OTHER, said(moment, days(moment)));
    }

    /** « l'autre jeudi ». */
    private boolean isTheOther(TextSpan span) {
        return Lexer.folded(text.substring(0, span.from()).strip()).matches("(.*\\W)?l['’]autre");
    }

    private List<Days> weekAfter() {
        return List.of(Days.of(start.toLocalDate().plusWeeks(1)));
    }

    /** « dans 2h », but not « dans 2 semaines ». */
    private static boolean isCounted(Moment moment, String words) {
        return COUNTED.matcher(words).matches() && (moment.timeSaid() || words.startsWith("depuis"));
    }

    private boolean isSame(Moment moment) {
        var onTheDay = !moment.daySaid() || (isOneDay(moment) && isOn(moment, start.toLocalDate()));
        return onTheDay
                && switch (moment.value()) {
                    case At(var at) -> at.toLocalTime().equals(start.toLocalTime());
                    case Within(var from, var to) ->
                        !moment.timeSaid()
                                || (moment.grain() == Grain.HALF_DAY
                                        && new TimeRange(from.toLocalTime(), to.toLocalTime())
                                                .overlaps(new TimeRange(start.toLocalTime(), LocalTime.MIDNIGHT))
                                        && !from.toLocalTime().isAfter(start.toLocalTime()));
                    case From _, Until _ -> false;
                };
    }

    private static boolean isOneDay(Moment moment) {
        return moment.firstDay().equals(moment.lastDay());
    }

    private static boolean isOn(Moment moment, LocalDate day) {
        return moment.firstDay().filter(day::equals).isPresent();
    }

    private boolean isAround(Moment moment) {
        return moment.daySaid()
                && moment.value() instanceof Within(var from, var to)
                && !isOneDay(moment)
                && from.toLocalDateTime().isBefore(start)
                && to.toLocalDateTime().isAfter(start);
    }

    /** A time without a day is one of the visit's day, and so to come. */
    private boolean isComing(Moment moment) {
        return !moment.daySaid()
                || !moment.lastDay().orElse(LocalDate.MAX).isBefore(now.toLocalDate())
                        && !(moment.value() instanceof Within(var _, var to)
                                && !to.toLocalDateTime().isAfter(now));
    }

    private List<Days> days(Moment moment) {
        if (!moment.daySaid()) {
            return List.of();
        }
        var today = now.toLocalDate();
        var first = moment.firstDay().filter(day -> !day.isBefore(today)).orElse(today);
        var last = moment.timeSaid() && moment.value() instanceof From
                ? first
                : moment.lastDay().orElse(first.plusDays(OPEN_DAYS - 1L));
        return List.of(new Days(first, last.isBefore(first) ? first : last));
    }

    private static OtherTime said(Moment moment, List<Days> days) {
        return moment.timeSaid() ? new OtherTime(days, time(moment), within(moment)) : new OtherTime(days, null, null);
    }

    private static @Nullable LocalTime time(Moment moment) {
        return moment.value() instanceof At(var at) ? at.toLocalTime() : null;
    }

    private static @Nullable TimeRange within(Moment moment) {
        return switch (moment.value()) {
            case At _ -> null;
            case Within(var from, var to) -> moment.grain() == Grain.DAY ? null : range(from, to);
            case From(var from) -> new TimeRange(from.toLocalTime(), LocalTime.MIDNIGHT);
            case Until(var to) -> new TimeRange(LocalTime.MIDNIGHT, to.toLocalTime());
        };
    }

    private static @Nullable TimeRange range(ZonedDateTime from, ZonedDateTime to) {
        return TimeRange.isBackwards(from.toLocalTime(), to.toLocalTime())
                ? null
                : new TimeRange(from.toLocalTime(), to.toLocalTime());
    }
}
