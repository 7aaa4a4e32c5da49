package app.rosalie.language.sentence;

import app.rosalie.language.sentence.Intent.Move;
import app.rosalie.language.sentence.Intent.Unclear;
import app.rosalie.language.text.Lexer;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.Grain;
import app.rosalie.language.time.Mentions;
import app.rosalie.language.time.Moment;
import app.rosalie.language.time.Moment.Within;
import app.rosalie.language.time.Readings;
import app.rosalie.language.time.SentenceTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is moved, from when, and to when or by how much. */
record MoveReading(String text, Mentions mentions, SentenceTimes times, String words, boolean earlier) {

    private static final Set<String> OF = Set.of("de", "du", "d", "celui", "rdv", "prevu", "prevue");

    Intent intention() {
        var all = times.places();
        if (FillerWords.isTalk(words)) {
            return new Unclear();
        }
        var hours = all.size() == 1 ? hours(all.getFirst()) : null;
        var days = hours == null ? days() : null;
        return hours != null ? hours : days != null ? days : fromPlaceToPlace();
    }

    /** « de 15h à 17h », which elsewhere is a stretch of time. */
    private @Nullable Intent hours(List<Moment> readings) {
        var moment = readings.getFirst();
        return moment.grain() == Grain.MINUTE
                        && moment.value() instanceof Within(var start, var end)
                        && (words.isEmpty() || isFrom(moment.span()))
                ? move(times.day(), said(start.toLocalTime()), Readings.nothing(), said(end.toLocalTime()), null)
                : null;
    }

    /** « de mardi à jeudi 10h », which elsewhere is a stretch of days; a time behind it is the new one. */
    private @Nullable Intent days() {
        var readings = times.places().stream()
                .filter(place -> place.getFirst().daySaid())
                .toList();
        var days = readings.size() == 1 ? readings.getFirst() : List.<Moment>of();
        var firsts = days.stream().flatMap(one -> one.firstDay().stream()).toList();
        var lasts = days.stream().flatMap(one -> one.lastDay().stream()).toList();
        if (days.isEmpty() || days.getFirst().grain() != Grain.DAY || firsts.equals(lasts) || !isClosed(days)) {
            return null;
        }
        var end = days.getFirst().span().to();
        return move(
                new Readings<>(firsts),
                times.only(span -> span.to() < end).time(),
                new Readings<>(earlier ? lasts.stream().map(this::before).toList() : lasts),
                times.only(span -> span.from() > end).time(),
                null);
    }

    private static boolean isClosed(List<Moment> days) {
        return days.getFirst().value() instanceof Within;
    }

    /** « avance emma de lundi à jeudi »: the Thursday before, if that is to come. */
    private LocalDate before(LocalDate day) {
        var weekBefore = day.minusWeeks(1);
        return weekBefore.isBefore(times.today()) ? day : weekBefore;
    }

    private Intent fromPlaceToPlace() {
        var from = times.only(this::isFrom);
        var to = times.only(span -> !isFrom(span));
        if (from.places().isEmpty() && to.places().size() > 1) {
            var first = to.places().getFirst().getFirst().span();
            from = to.only(first::equals);
            to = to.only(span -> !first.equals(span));
        }
        var shift = to.places().isEmpty() && !mentions.lengths().isEmpty() ? shift() : null;
        return shift == null && to.places().isEmpty()
                ? asTarget(from)
                : move(from.day(), from.time(), to.day(), to.time(), shift);
    }

    /** « décale emma du jeudi »: nobody says to when, so ask. */
    private Intent asTarget(SentenceTimes from) {
        return words.isEmpty() && from.places().isEmpty()
                ? new Unclear()
                : move(from.day(), from.time(), Readings.nothing(), Readings.nothing(), null);
    }

    private Intent move(
            Readings<LocalDate> fromDay,
            Readings<LocalTime> fromTime,
            Readings<LocalDate> toDay,
            Readings<LocalTime> toTime,
            @Nullable Duration shift) {
        return new Move(words, fromDay, fromTime, toDay, toTime, shift);
    }

    private Duration shift() {
        var length = mentions.lengths().getFirst().duration();
        return earlier ? length.negated() : length;
    }

    /** « le rdv de 15h », but not « à 15h ». */
    private boolean isFrom(TextSpan span) {
        var folded = Lexer.folded(span.of(text));
        var before = Lexer.folded(text.substring(0, span.from()).strip());
        var word = before.substring(before.lastIndexOf(' ') + 1);
        return OF.contains(folded.split("[ '’]", 2)[0]) || OF.contains(word);
    }

    private static <T> Readings<T> said(T one) {
        return new Readings<>(List.of(one));
    }
}
