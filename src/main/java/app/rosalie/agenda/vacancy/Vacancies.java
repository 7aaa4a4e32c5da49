package app.rosalie.agenda.vacancy;

import app.rosalie.agenda.Availability;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Time of the next two days that could still be sold: open, free, and long enough for the shortest treatment. */
@Component
@Transactional(readOnly = true)
public class Vacancies {

    public static final Duration SOON = Duration.ofHours(48);

    /** Nobody comes within less time than that. */
    private static final Duration NOTICE = Duration.ofMinutes(30);

    private final Availability availability;
    private final Treatments treatments;
    private final InstantSource clock;

    Vacancies(Availability availability, Treatments treatments, InstantSource clock) {
        this.availability = availability;
        this.treatments = treatments;
        this.clock = clock;
    }

    /** In order; none where the salon offers no treatment. */
    public List<TimeSpan> soon(Salon salon) {
        Instant from = clock.instant().plus(NOTICE);
        Instant to = clock.instant().plus(SOON);
        LocalDate first = salon.dayOf(from);
        return shortest(salon).stream()
                .flatMap(length -> first.datesUntil(salon.dayOf(to).plusDays(1))
                        .flatMap(day -> availability.free(salon, day).stream())
                        .flatMap(free -> within(free, from, to).stream())
                        .filter(free -> free.length().compareTo(length) >= 0))
                .toList();
    }

    private Optional<Duration> shortest(Salon salon) {
        return treatments.offered(salon.id()).stream().map(Treatment::length).min(Duration::compareTo);
    }

    private static Optional<TimeSpan> within(TimeSpan free, Instant from, Instant to) {
        Instant start = free.start().isBefore(from) ? roundedUp(from) : free.start();
        return start.isBefore(free.end()) && start.isBefore(to)
                ? Optional.of(new TimeSpan(start, free.end()))
                : Optional.empty();
    }

    /** To the next quarter of an hour, as starts are offered. */
    private static Instant roundedUp(Instant moment) {
        long quarter = Duration.ofMinutes(15).toSeconds();
        long seconds = moment.getEpochSecond();
        return Instant.ofEpochSecond(Math.ceilDiv(seconds, quarter) * quarter);
    }

    /** The opening that begins at this moment, if it is still one. */
    public Optional<TimeSpan> at(Salon salon, Instant start) {
        return soon(salon).stream()
                .filter(free -> !start.isBefore(free.start()) && start.isBefore(free.end()))
                .findFirst()
                .map(free -> new TimeSpan(start, free.end()));
    }
}
