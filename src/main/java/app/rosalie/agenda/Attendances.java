package app.rosalie.agenda;

import app.rosalie.agenda.AppointmentEvent.ClientDelayed;
import app.rosalie.agenda.AppointmentEvent.ClientExpected;
import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clients have said of their coming. It holds for the start that the visit had when they said it: of a visit that was moved
 * nothing is known.
 */
@Component
@Transactional
public class Attendances {

    /** Whoever is later than that does not come to this visit. */
    public static final Duration LONGEST_DELAY = Duration.ofHours(2);

    private final JdbcClient sql;
    private final Visits visits;
    private final Salons salons;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Attendances(JdbcClient sql, Visits visits, Salons salons, ApplicationEventPublisher events, InstantSource clock) {
        this.sql = sql;
        this.visits = visits;
        this.salons = salons;
        this.events = events;
        this.clock = clock;
    }

    /** The client says that she comes as agreed; false where there is no agreed visit ahead. */
    public boolean comes(SalonId salon, AppointmentId id) {
        Instant now = clock.instant();
        Optional<Visit> visit = agreed(salon, id).filter(one -> one.start().isAfter(now));
        visit.ifPresent(one -> {
            write(salon, one, Duration.ZERO, now);
            events.publishEvent(new ClientExpected(salon, id, now));
        });
        return visit.isPresent();
    }

    /**
     * The client says that she comes later; false where there is no agreed visit that is not over.
     *
     * @param delay in whole minutes, at most {@link #LONGEST_DELAY}
     */
    public boolean comesLater(SalonId salon, AppointmentId id, Duration delay) {
        if (!delay.isPositive() || delay.compareTo(LONGEST_DELAY) > 0) {
            throw new IllegalArgumentException("A delay of %s".formatted(delay));
        }
        Instant now = clock.instant();
        Optional<Visit> visit = agreed(salon, id).filter(one -> one.end().isAfter(now));
        // Said once more, it is no news.
        visit.filter(one -> of(salon, one)
                        .filter(said -> said.delay().equals(delay))
                        .isEmpty())
                .ifPresent(one -> {
                    write(salon, one, delay, now);
                    events.publishEvent(new ClientDelayed(salon, id, now, delay));
                });
        return visit.isPresent();
    }

    /**
     * Whom a delay puts off, by start: those who are due while the pro is wanted by the late one. In her processing time nobody
     * waits; nor does it count who stood beside her from the beginning.
     */
    @Transactional(readOnly = true)
    public List<PutOff> putOff(SalonId salon, Visit late, Duration delay) {
        Occupancy delayed = late.occupancy().at(late.start().plus(delay));
        return visits.colliding(salon, delayed).stream()
                .filter(other ->
                        other.status() == Status.CONFIRMED && !other.start().isBefore(late.start()))
                .filter(other -> !other.occupancy().collides(late.occupancy()))
                .flatMap(other -> delayed.work().stream()
                        .filter(work -> !other.start().isBefore(work.start())
                                && other.start().isBefore(work.end()))
                        .map(work -> new PutOff(other, Duration.between(other.start(), work.end()))))
                .toList();
    }

    /**
     * A visit that begins later, as somebody else is late.
     *
     * @param by in whole minutes, more than zero
     */
    public record PutOff(Visit visit, Duration by) {}

    private Optional<Visit> agreed(SalonId salon, AppointmentId id) {
        salons.lock(salon);
        return visits.visit(salon, id).filter(visit -> visit.status() == Status.CONFIRMED);
    }

    private void write(SalonId salon, Visit visit, Duration delay, Instant now) {
        sql.sql("delete from attendance where appointment_id = ?")
                .param(visit.id().value())
                .update();
        sql.sql("""
                insert into attendance (appointment_id, salon_id, starts_at, delay_minutes, said_at)
                values (?, ?, ?, ?, ?)""")
                .params(visit.id().value(), salon.value(), utc(visit.start()), delay.toMinutes(), utc(now))
                .update();
    }

    /** What was said of this visit, as it stands now. */
    @Transactional(readOnly = true)
    public Optional<Attendance> of(SalonId salon, Visit visit) {
        return Optional.ofNullable(of(salon, List.of(visit)).get(visit.id()));
    }

    /** What was said of these visits, as they stand now, in one question to the database. */
    @Transactional(readOnly = true)
    public Map<AppointmentId, Attendance> of(SalonId salon, Collection<Visit> some) {
        Map<AppointmentId, Instant> starts = some.stream().collect(Collectors.toMap(Visit::id, Visit::start));
        Map<AppointmentId, Attendance> said = new HashMap<>();
        if (!some.isEmpty()) {
            sql.sql("""
                    select appointment_id, starts_at, delay_minutes from attendance
                    where salon_id = :salon and appointment_id in (:ids)""")
                    .param("salon", salon.value())
                    .param(
                            "ids",
                            starts.keySet().stream().map(AppointmentId::value).toList())
                    .query(row -> {
                        AppointmentId id = new AppointmentId(row.getLong(1));
                        Instant start = row.getObject(2, OffsetDateTime.class).toInstant();
                        if (start.equals(starts.get(id))) {
                            said.put(id, new Attendance(Duration.ofMinutes(row.getInt(3))));
                        }
                    });
        }
        return said;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
