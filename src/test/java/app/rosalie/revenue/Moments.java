package app.rosalie.revenue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;

/** Moments at which sums go wrong, if anywhere: around midnights, ends of months and years, and the nights of clock changes. */
final class Moments {

    private static final List<String> NOWS = List.of(
            "2026-03-31T10:00",
            "2026-03-31T23:59:59",
            "2026-04-01T00:00",
            "2028-02-29T12:00",
            "2026-03-29T01:59",
            "2026-03-29T02:30",
            "2026-10-25T02:30",
            "2026-10-25T03:00",
            "2026-11-01T02:30",
            "2026-01-01T00:00",
            "2025-12-31T23:59",
            "2026-05-31T08:15",
            "2026-10-31T18:00");

    private static final List<Duration> ASIDE = List.of(
            Duration.ofNanos(-1_000),
            Duration.ZERO,
            Duration.ofNanos(1_000),
            Duration.ofMinutes(-1),
            Duration.ofMinutes(1));

    private final RandomGenerator chance;
    private final ZoneId zone;
    private final ZonedDateTime now;

    Moments(RandomGenerator chance, ZoneId zone) {
        this.chance = chance;
        this.zone = zone;
        this.now = now();
    }

    private ZonedDateTime now() {
        if (chance.nextInt(3) > 0) {
            return on(LocalDateTime.parse(any(NOWS)));
        }
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(chance.nextInt(1_400));
        return on(day.atTime(chance.nextInt(24), chance.nextInt(60)));
    }

    /** Of the two times that a wall clock shows in the night when summer ends, either. */
    private ZonedDateTime on(LocalDateTime local) {
        ZonedDateTime first = local.atZone(zone);
        return chance.nextBoolean() ? first : first.withLaterOffsetAtOverlap();
    }

    ZonedDateTime theNow() {
        return now;
    }

    /** When money may have changed hands; the databases keep microseconds. */
    Instant ofPayment() {
        Instant moment = moment();
        return moment.plus(any(ASIDE));
    }

    /** When a visit may begin. */
    Instant ofVisit() {
        return moment().truncatedTo(ChronoUnit.MINUTES);
    }

    private Instant moment() {
        return switch (chance.nextInt(6)) {
            case 0 -> edge().atStartOfDay(zone).toInstant();
            case 1 -> on(edge().atTime(2, 30)).toInstant();
            case 2 -> on(edge().atTime(23, 59)).toInstant();
            case 3 -> elapsed().toInstant();
            case 4 -> now.minusMinutes(chance.nextInt(60 * 24 * 9)).toInstant();
            default ->
                on(now.toLocalDate()
                                .plusDays(chance.nextInt(-70, 40))
                                .atTime(LocalTime.ofSecondOfDay(chance.nextInt(86_400))))
                        .toInstant();
        };
    }

    private LocalDate edge() {
        Period period = period();
        return chance.nextBoolean() ? period.first() : period.last();
    }

    /** Where a comparison with the time before ends. */
    private ZonedDateTime elapsed() {
        return switch (chance.nextInt(5)) {
            case 0 -> now.minusDays(1);
            case 1 -> now.minusWeeks(1);
            case 2 -> now.minusMonths(1);
            case 3 -> now.minusMonths(3);
            default -> now.minusYears(1);
        };
    }

    /** Of any kind: over, running or ahead. */
    Period period() {
        LocalDate today = now.toLocalDate();
        Period.Kind kind = any(List.of(Period.Kind.values()));
        Period running = kind == Period.Kind.RANGE
                ? Period.of(today.minusDays(chance.nextInt(40)), today.plusDays(chance.nextInt(40)))
                : Period.of(kind, today);
        return switch (chance.nextInt(5)) {
            case 0 -> running.previous();
            case 1 -> running.next();
            case 2 -> Period.of(today.minusDays(90), today.minusDays(chance.nextInt(1, 90)));
            default -> running;
        };
    }

    <T> T any(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
