package app.rosalie.agenda;

import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.agenda.price.VisitPrice;
import app.rosalie.agenda.price.VisitPrices;
import app.rosalie.clients.Clients;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Booking: what the pro has agreed, and what a client asks for. Whoever writes holds the lock on the salon's row until his
 * transaction ends, so that one slot goes to one visit.
 */
@Component
@Transactional
public class Bookings {

    private final AppointmentLog log;
    private final Visits visits;
    private final OpeningTimes times;
    private final Salons salons;
    private final Clients clients;
    private final Treatments treatments;
    private final VisitPrices prices;
    private final InstantSource clock;

    Bookings(
            AppointmentLog log,
            Visits visits,
            OpeningTimes times,
            Salons salons,
            Clients clients,
            Treatments treatments,
            VisitPrices prices,
            InstantSource clock) {
        this.log = log;
        this.visits = visits;
        this.times = times;
        this.salons = salons;
        this.clients = clients;
        this.treatments = treatments;
        this.prices = prices;
        this.clock = clock;
    }

    /** Writes an appointment that the pro has agreed with her client; it is journaled and can be undone. */
    public BookingOutcome book(SalonId id, BookingRequest request) {
        Salon salon = salons.lock(id);
        return treatment(id, request)
                .map(treatment -> book(salon, treatment, request))
                .orElseGet(BookingOutcome.Impossible::new);
    }

    private BookingOutcome book(Salon salon, Treatment treatment, BookingRequest request) {
        TimeSpan span = span(salon, treatment, request);
        List<Visit> there = visits.touching(salon.id(), span);
        return there.stream()
                .filter(visit -> request.isWrittenAs(visit, treatment, span))
                .findFirst()
                .<BookingOutcome>map(BookingOutcome.Already::new)
                .or(() -> request.forced() ? Optional.empty() : inTheWay(salon, span, there))
                .orElseGet(() ->
                        write(salon, appointment(salon, treatment, request, Status.CONFIRMED, span, !there.isEmpty())));
    }

    private Optional<BookingOutcome> inTheWay(Salon salon, TimeSpan span, List<Visit> there) {
        if (!there.isEmpty()) {
            return Optional.of(new BookingOutcome.Clash(there));
        }
        return times.isOpen(salon, span) ? Optional.empty() : Optional.of(new BookingOutcome.Closed());
    }

    private BookingOutcome write(Salon salon, Appointment appointment) {
        JournalEntryId entry = log.add(salon.id(), appointment, AppointmentVerb.BOOKED);
        return new BookingOutcome.Booked(
                visits.visit(salon.id(), appointment.id()).orElseThrow(), entry);
    }

    /**
     * Writes what a client asks for; the pro has yet to say yes. A client forces nothing, and sets no terms of her own.
     *
     * @return empty where the client or the treatment is not the salon's, or the time is past, taken or closed
     */
    public Optional<Visit> request(SalonId id, BookingRequest request) {
        Salon salon = salons.lock(id);
        return treatment(id, request)
                .map(treatment -> appointment(
                        salon, treatment, request, Status.REQUESTED, span(salon, treatment, request), false))
                .filter(asked -> isFree(salon, asked.state().span()))
                .map(asked -> {
                    log.request(id, asked);
                    return visits.visit(id, asked.id()).orElseThrow();
                });
    }

    private boolean isFree(Salon salon, TimeSpan span) {
        return span.start().isAfter(clock.instant())
                && visits.touching(salon.id(), span).isEmpty()
                && times.isOpen(salon, span);
    }

    private Optional<Treatment> treatment(SalonId salon, BookingRequest request) {
        return clients.find(salon, request.clientId()).flatMap(client -> treatments.find(salon, request.treatmentId()));
    }

    private static TimeSpan span(Salon salon, Treatment treatment, BookingRequest request) {
        return TimeSpan.of(salon.instant(request.start()), request.lengthOf(treatment));
    }

    private Appointment appointment(
            Salon salon, Treatment treatment, BookingRequest request, Status status, TimeSpan span, boolean beside) {
        VisitPrice price = prices.of(salon.id(), request.clientId(), treatment, request.start(), request.price());
        Appointment appointment = new Appointment(
                salon.id(),
                request.clientId(),
                AgreedTerms.of(salon, treatment, price.price()),
                AppointmentState.first(status, PaymentState.NOTHING_DUE, span, beside),
                clock.instant());
        appointment.isPricedAs(price);
        return appointment;
    }
}
