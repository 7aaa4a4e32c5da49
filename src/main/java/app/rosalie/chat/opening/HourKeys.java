package app.rosalie.chat.opening;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.DayHours;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.OpeningHours.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The hours of a day as short buttons: a free one closes when it is pressed, a closed one opens, one that is taken leads to
 * the visit. Half hours, or hours where the day is long; what is past is left out.
 *
 * @param regular what the week gives the day, so that a closed hour of it can be opened again
 */
record HourKeys(Pro pro, LocalDate day, DayHours hours, DayHours regular, List<Visit> visits, Instant now) {

    static final int A_ROW = 4;

    private static final int LONG_DAY = 12 * 60;
    private static final int WHOLE_DAY = 24 * 60;

    /** Shown where the week says nothing of a day: nobody opens in the night. */
    private static final int EARLIEST = 9 * 60;

    private static final int LATEST = 19 * 60;

    List<Button> buttons() {
        int from = times().mapToInt(DayHours::from).min().orElseThrow();
        int to = times().mapToInt(DayHours::to).max().orElseThrow();
        int step = to - from > LONG_DAY ? 60 : 30;
        int start = from - from % step;
        return IntStream.iterate(start, minute -> minute < to, minute -> minute + step)
                .mapToObj(minute -> cell(minute, Math.min(WHOLE_DAY, minute + step)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<Range> times() {
        List<Range> all = new ArrayList<>(hours.ranges());
        all.addAll(regular.isShut() ? List.of(new Range(time(EARLIEST), time(LATEST))) : regular.ranges());
        visits.forEach(visit -> all.add(local(visit)));
        return all.stream();
    }

    /** The part of a visit that is on this day, on the wall clock. */
    private Range local(Visit visit) {
        boolean began = pro.dayOf(visit.start()).isBefore(day);
        boolean lasts = pro.dayOf(visit.end()).isAfter(day);
        LocalTime from = began ? LocalTime.MIDNIGHT : pro.timeOf(visit.start());
        LocalTime to = lasts ? LocalTime.MIDNIGHT : pro.timeOf(visit.end());
        return lasts || from.isBefore(to) ? new Range(from, to) : new Range(from, LocalTime.MIDNIGHT);
    }

    /** None where it is past, or where a clock change skips it. */
    private Optional<Button> cell(int from, int to) {
        Range range = new Range(time(from), time(to));
        ZonedDateTime start = range.start(day, pro.salon().zone());
        ZonedDateTime end = range.end(day, pro.salon().zone());
        boolean isSkipped = !start.toLocalTime().equals(range.from()) || !start.isBefore(end);
        if (isSkipped || !end.toInstant().isAfter(now)) {
            return Optional.empty();
        }
        TimeSpan span = new TimeSpan(start.toInstant(), end.toInstant());
        return Optional.of(visits.stream()
                .filter(visit -> visit.span().overlaps(span))
                .findFirst()
                .map(visit -> button(OpeningPhrase.TAKEN_CELL, range, new VisitAction.Visit(visit.id())))
                .orElseGet(() -> door(range)));
    }

    private Button door(Range range) {
        return hours.touches(range)
                ? button(
                        OpeningPhrase.FREE_CELL,
                        range,
                        new OpeningAction.Close(day, day, range.from(), range.to(), false))
                : button(OpeningPhrase.SHUT_CELL, range, new OpeningAction.OpenUp(day, day, range.from(), range.to()));
    }

    private Button button(Phrase phrase, Range range, Action action) {
        return pro.button(phrase, action, range.from());
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % WHOLE_DAY * 60L);
    }
}
