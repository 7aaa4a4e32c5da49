package app.rosalie.agenda;

import app.rosalie.agenda.hold.SlotHolds;
import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.agenda.price.VisitPrice;
import app.rosalie.agenda.price.VisitPrices;
import app.rosalie.clients.Clients;
import app.rosalie.salon.Actor;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.Selections;
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
    private final SlotHolds holds;
    private final OpeningTimes times;
    private final Salons salons;
    private final Clients clients;
    private final Selections selections;
    private final VisitPrices prices;
    private final InstantSource clock;

    Bookings(
            AppointmentLog log,
            Visits visits,
            SlotHolds holds,
            OpeningTimes times,
            Salons salons,
            Clients clients,
            Selections selections,
            VisitPrices prices,
            InstantSource clock) {
        this.log = log;
        this.visits = visits;
        this.holds = holds;
        this.times = times;
        this.salons = salons;
        this.clients = clients;
        this.selections = selections;
        this.prices = prices;
        this.clock = clock;
    }

    /** Writes an appointment that the pro has agreed with her client; it is journaled and can be undone. */
    public BookingOutcome book(SalonId id, BookingRequest request) {
        Salon salon = salons.lock(id);
        return selection(id, request)
                .map(chosen -> book(salon, chosen, request))
                .orElseGet(BookingOutcome.Impossible::new);
    }

    private BookingOutcome book(Salon salon, Selection chosen, BookingRequest request) {
        Occupancy occupancy = occupancy(salon, chosen, request);
        List<Visit> there = visits.colliding(salon.id(), occupancy);
        return there.stream()
                .filter(visit -> request.isWrittenAs(visit, chosen, occupancy.span()))
                .findFirst()
                .<BookingOutcome>map(BookingOutcome.Already::new)
                .or(() -> request.forced() ? Optional.empty() : inTheWay(salon, occupancy, there))
                .orElseGet(() -> write(
                        salon, appointment(salon, chosen, request, Status.CONFIRMED, occupancy, !there.isEmpty())));
    }

    private Optional<BookingOutcome> inTheWay(Salon salon, Occupancy occupancy, List<Visit> there) {
        if (!there.isEmpty() || isHeld(salon, occupancy)) {
            return Optional.of(new BookingOutcome.Clash(there));
        }
        return times.isOpen(salon, occupancy.span()) ? Optional.empty() : Optional.of(new BookingOutcome.Closed());
    }

    private boolean isHeld(Salon salon, Occupancy occupancy) {
        return holds.touching(salon.id(), occupancy.span()).stream().anyMatch(hold -> hold.isInTheWayOf(occupancy));
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
        return selection(id, request)
                .map(chosen ->
                        appointment(salon, chosen, request, Status.REQUESTED, occupancy(salon, chosen, request), false))
                .filter(asked -> isFree(salon, asked.occupancy()))
                .map(asked -> {
                    log.request(id, asked);
                    return visits.visit(id, asked.id()).orElseThrow();
                });
    }

    private boolean isFree(Salon salon, Occupancy occupancy) {
        return occupancy.span().start().isAfter(clock.instant())
                && visits.colliding(salon.id(), occupancy).isEmpty()
                && !isHeld(salon, occupancy)
                && times.isOpen(salon, occupancy.span());
    }

    private Optional<Selection> selection(SalonId salon, BookingRequest request) {
        return clients.find(salon, request.clientId()).flatMap(client -> selections.find(salon, request.selection()));
    }

    private static Occupancy occupancy(Salon salon, Selection chosen, BookingRequest request) {
        return Occupancy.of(
                salon.instant(request.start()),
                request.lengthOf(chosen),
                chosen.processing().orElse(null));
    }

    private Appointment appointment(
            Salon salon, Selection chosen, BookingRequest request, Status status, Occupancy occupancy, boolean beside) {
        VisitPrice price = prices.of(salon.id(), request.clientId(), chosen, request.start(), request.price());
        Appointment appointment = new Appointment(
                salon.id(),
                request.clientId(),
                AgreedTerms.of(salon, chosen, price.price()),
                AppointmentState.first(status, PaymentState.NOTHING_DUE, occupancy.span(), beside),
                occupancy.processing(),
                clock.instant());
        appointment.isPricedAs(price);
        appointment.agreedUnder(request.rulesVersion());
        if (Actor.current() == Actor.CLIENT) {
            appointment.bookedByHerself();
        }
        return appointment;
    }
}
