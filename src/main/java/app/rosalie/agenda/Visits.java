package app.rosalie.agenda;

import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.TreatmentId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading the agenda: days, lists of what waits, one visit. Every call is scoped to one salon. */
@Component
@Transactional(readOnly = true)
public class Visits {
    /** No visit is longer; what began earlier is over. */
    static final Duration LONGEST = Duration.ofHours(24);

    private static final Instant FAR_AHEAD = Instant.parse("9000-01-01T00:00:00Z");
    private final AppointmentRows rows;
    private final VisitRows times;
    private final InstantSource clock;

    Visits(AppointmentRows rows, VisitRows times, InstantSource clock) {
        this.rows = rows;
        this.times = times;
        this.clock = clock;
    }

    public Optional<Visit> visit(SalonId salon, AppointmentId id) {
        return rows.visit(salon.value(), id.value());
    }

    /** All that starts on a day of the salon's zone, cancelled ones included, by start. */
    public List<Visit> day(Salon salon, LocalDate day) {
        return days(salon, day, day.plusDays(1));
    }

    /** The same, behind active ones that began on the eve and last into the day. */
    public List<Visit> dayAndNight(Salon salon, LocalDate day) {
        Instant midnight = day.atStartOfDay(salon.zone()).toInstant();
        Instant next = day.plusDays(1).atStartOfDay(salon.zone()).toInstant();
        return times.lasting(salon.id(), midnight.minus(LONGEST), midnight, next);
    }

    /** Requests that can still be answered, or whose client can still take another time, soonest first. */
    public List<Visit> toConfirm(SalonId salon, int most) {
        return rows.awaitingAnswer(salon.value(), clock.instant(), Limit.of(most));
    }

    /** Confirmed visits that are over and have no outcome yet, oldest first. */
    public List<Visit> toCloseOut(SalonId salon, int most) {
        return rows.over(salon.value(), clock.instant(), Limit.of(most));
    }

    /** Visits that are over and not wholly paid, oldest first; then those ahead whose deposit has not come, soonest first. */
    public List<Visit> awaitingPayment(SalonId salon, int most) {
        List<Visit> waiting = new ArrayList<>(rows.withBalance(salon.value(), Limit.of(most)));
        if (waiting.size() < most) {
            waiting.addAll(rows.owing(
                    salon.value(), PaymentState.DEPOSIT_DUE, clock.instant(), Limit.of(most - waiting.size())));
        }
        return waiting;
    }

    /** Those of one client that are over and not wholly paid, oldest first. */
    public List<Visit> awaitingBalance(SalonId salon, ClientId client, int most) {
        return rows.withBalanceOf(salon.value(), client.value(), Limit.of(most));
    }

    /** Cancelled visits whose time has not come, soonest first. */
    public List<Visit> cancelledAhead(SalonId salon, int most) {
        return rows.inStatus(salon.value(), Status.CANCELLED, clock.instant(), FAR_AHEAD, Limit.of(most));
    }

    /** Visits of a treatment that are asked for or agreed and whose time has not come. */
    public long countAhead(SalonId salon, TreatmentId treatment) {
        return rows.countAheadOf(salon.value(), treatment.value(), clock.instant());
    }

    public long countCancelledAhead(SalonId salon) {
        return rows.countBySalonIdAndStatusAndStartsAtBetween(
                salon.value(), Status.CANCELLED, clock.instant(), FAR_AHEAD);
    }

    public long countExpired(SalonId salon, Duration lately) {
        Instant now = clock.instant();
        return rows.countBySalonIdAndStatusAndStartsAtBetween(salon.value(), Status.EXPIRED, now.minus(lately), now);
    }

    /** Requests that nobody answered in time, of the last days, oldest first. */
    public List<Visit> expired(SalonId salon, Duration lately, int most) {
        Instant now = clock.instant();
        return rows.inStatus(salon.value(), Status.EXPIRED, now.minus(lately), now.plusMillis(1), Limit.of(most));
    }

    /** What a client has ahead of her, cancelled visits included, soonest first. */
    public List<Visit> ahead(SalonId salon, ClientId client, int most) {
        return rows.ofClientFrom(salon.value(), client.value(), clock.instant(), Limit.of(most));
    }

    /** What a client has behind her, newest first. */
    public List<Visit> behind(SalonId salon, ClientId client, int most) {
        return rows.ofClientBefore(salon.value(), client.value(), clock.instant(), Limit.of(most));
    }

    /** The same from some place on, counted from 0. */
    public List<Visit> behind(SalonId salon, ClientId client, int skip, int most) {
        return rows.pageOfClientBefore(salon.value(), client.value(), clock.instant(), skip, most);
    }

    /** How often a client came. */
    public long visitsDone(SalonId salon, ClientId client) {
        return rows.count(salon.value(), client.value(), Status.DONE);
    }

    /** How many visits she has asked for or agreed upon, from now on. */
    public long agreedAhead(SalonId salon, ClientId client) {
        return rows.countAhead(salon.value(), client.value(), clock.instant());
    }

    /** How often a client did not come. */
    public NoShows noShows(SalonId salon, ClientId client) {
        return new NoShows(rows.count(salon.value(), client.value(), Status.NO_SHOW));
    }

    /** The salon's visits among these, by start. */
    public List<Visit> visits(SalonId salon, Collection<AppointmentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.visits(
                        salon.value(), ids.stream().map(AppointmentId::value).toList());
    }

    /** All that starts on the days {@code [from, to)} of the salon's zone, cancelled ones included, by start. */
    public List<Visit> days(Salon salon, LocalDate from, LocalDate to) {
        return times.between(
                salon.id(),
                from.atStartOfDay(salon.zone()).toInstant(),
                to.atStartOfDay(salon.zone()).toInstant());
    }

    /** All that starts within a span, cancelled ones included, by start. */
    public List<Visit> between(SalonId salon, TimeSpan span) {
        return times.between(salon, span.start(), span.end());
    }

    /** Visits done that start within a span, newest first, so many at a time. */
    public List<Visit> done(SalonId salon, TimeSpan span, int skip, int most) {
        return rows.newest(salon.value(), Status.DONE, span.start(), span.end(), skip, most);
    }

    /** Visits agreed and not yet done that start within a span, soonest first, so many at a time. */
    public List<Visit> expected(SalonId salon, TimeSpan span, int skip, int most) {
        return rows.soonest(salon.value(), Status.CONFIRMED, span.start(), span.end(), skip, most);
    }

    /** Requests that ask for some of the time of this visit. */
    public List<Visit> requestsBeside(SalonId salon, Visit visit) {
        return colliding(salon, visit.occupancy()).stream()
                .filter(other -> !other.id().equals(visit.id()) && other.status() == Status.REQUESTED)
                .toList();
    }

    /** How many of each wait for the pro. */
    public Waiting waiting(SalonId salon) {
        return rows.waiting(salon.value(), clock.instant());
    }

    /** Active visits that want the pro at the same time: those within the processing time of another do not. */
    public List<Visit> colliding(SalonId salon, Occupancy occupancy) {
        return touching(salon, occupancy.span()).stream()
                .filter(other -> other.occupancy().collides(occupancy))
                .toList();
    }

    /** Active visits that share time with the span, be it processing time. */
    public List<Visit> touching(SalonId salon, TimeSpan span) {
        return rows.touching(salon.value(), span.start().minus(LONGEST), span.start(), span.end());
    }
}
