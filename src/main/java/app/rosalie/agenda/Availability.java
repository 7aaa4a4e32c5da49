package app.rosalie.agenda;

import app.rosalie.salon.Salon;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which starts are free: within the open hours, in the future, and with nobody there. */
@Component
@Transactional(readOnly = true)
public class Availability {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final Diary diary;
    private final InstantSource clock;

    Availability(Diary diary, InstantSource clock) {
        this.diary = diary;
        this.clock = clock;
    }

    /** The free starts of one day for something that long: every quarter of an hour, and right after each visit. */
    public List<Instant> starts(Salon salon, LocalDate day, Duration length) {
        return starts(salon, day, length, taken(salon, day, day.plusDays(1)));
    }

    /** The days with at least one free start, from {@code from} on, within the next {@code days} days. */
    public List<LocalDate> days(Salon salon, LocalDate from, int days, Duration length) {
        List<Span> taken = taken(salon, from, from.plusDays(days));
        return free(salon, from, days, length, taken).toList();
    }

    /** Whether anything that long can still be booked within the next {@code days} days. */
    public boolean hasOpening(Salon salon, LocalDate from, int days, Duration length) {
        if (salon.hours().isEmpty()) {
            return false;
        }
        List<Span> taken = taken(salon, from, from.plusDays(days));
        return free(salon, from, days, length, taken).findFirst().isPresent();
    }

    private Stream<LocalDate> free(Salon salon, LocalDate from, int days, Duration length, List<Span> taken) {
        return from.datesUntil(from.plusDays(days))
                .filter(day -> !starts(salon, day, length, taken).isEmpty());
    }

    private List<Instant> starts(Salon salon, LocalDate day, Duration length, List<Span> taken) {
        Instant now = clock.instant();
        return OpenTime.on(salon, day).stream()
                .flatMap(open -> candidates(open, taken).stream()
                        .filter(start -> start.isAfter(now))
                        .filter(start -> !start.plus(length).isAfter(open.end()))
                        .filter(start -> isFree(Span.of(start, length), taken)))
                .toList();
    }

    private static TreeSet<Instant> candidates(Span open, List<Span> taken) {
        TreeSet<Instant> starts = new TreeSet<>();
        for (Instant start = open.start(); start.isBefore(open.end()); start = start.plus(STEP)) {
            starts.add(start);
        }
        taken.stream()
                .map(Span::end)
                .filter(end -> end.isAfter(open.start()) && end.isBefore(open.end()))
                .forEach(starts::add);
        return starts;
    }

    private static boolean isFree(Span span, List<Span> taken) {
        return taken.stream().noneMatch(span::overlaps);
    }

    private List<Span> taken(Salon salon, LocalDate from, LocalDate to) {
        Span days = new Span(
                from.atStartOfDay(salon.zone()).toInstant(),
                to.atStartOfDay(salon.zone()).toInstant());
        return diary.touching(salon.id(), days).stream().map(Visit::span).toList();
    }
}
