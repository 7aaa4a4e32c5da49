package app.rosalie.agenda.waitlist;

import app.rosalie.agenda.AppointmentEvent;
import app.rosalie.agenda.AppointmentEvent.AppointmentBooked;
import app.rosalie.agenda.AppointmentEvent.AppointmentCancelled;
import app.rosalie.agenda.AppointmentEvent.AppointmentConfirmed;
import app.rosalie.agenda.AppointmentEvent.AppointmentExpired;
import app.rosalie.agenda.AppointmentEvent.AppointmentMoved;
import app.rosalie.agenda.AppointmentEvent.DepositLapsed;
import app.rosalie.agenda.AppointmentEvent.TimeLeft;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.opening.OpeningEvent;
import app.rosalie.agenda.opening.OpeningEvent.TimeOpened;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.agenda.waitlist.WaitlistEvent.WaitingBooked;
import app.rosalie.salon.ChangeUndone;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonEvent.OpeningHoursChanged;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees what becomes of visits and of hours, as far as it concerns those who wait: a time that is free, one that is taken, one who has a visit. */
@Component
class FreedTimes {

    /** Under these words the journal keeps what is done to the hours. */
    private static final Set<String> HOURS = Set.of("day", "closure", "rota", "salon");

    private final Visits visits;
    private final WishRows wishes;
    private final Offers offers;
    private final SlotGiving giving;
    private final Salons salons;
    private final Selections selections;
    private final ApplicationEventPublisher events;

    FreedTimes(
            Visits visits,
            WishRows wishes,
            Offers offers,
            SlotGiving giving,
            Salons salons,
            Selections selections,
            ApplicationEventPublisher events) {
        this.visits = visits;
        this.wishes = wishes;
        this.offers = offers;
        this.giving = giving;
        this.salons = salons;
        this.selections = selections;
        this.events = events;
    }

    @EventListener
    void on(AppointmentEvent event) {
        switch (event) {
            case AppointmentCancelled cancelled ->
                visit(event).ifPresent(visit -> {
                    wishes.answered(event.salon(), visit.clientId(), visit.start(), WishState.WAITING);
                    freed(event.salon(), visit, visit.span());
                });
            case AppointmentExpired expired ->
                visit(event)
                        .ifPresent(visit ->
                                wishes.answered(event.salon(), visit.clientId(), visit.start(), WishState.WAITING));
            case DepositLapsed lapsed -> visit(event).ifPresent(visit -> freed(event.salon(), visit, visit.span()));
            case TimeLeft left -> giving.freed(salons.get(left.salon()), left.span(), left.client());
            case AppointmentMoved moved ->
                visit(event).ifPresent(visit -> {
                    offers.lose(event.salon(), visit.occupancy());
                    freed(
                            event.salon(),
                            visit,
                            TimeSpan.of(moved.from(), visit.span().length()));
                });
            case AppointmentBooked booked -> visit(event).ifPresent(visit -> booked(event, visit));
            case AppointmentConfirmed confirmed ->
                visit(event).ifPresent(visit -> {
                    if (!wishes.answered(event.salon(), visit.clientId(), visit.start(), WishState.BOOKED)) {
                        booked(event, visit);
                    }
                });
            default -> {}
        }
    }

    /** Time that is open now is given out, and what is closed now is offered no more. */
    @EventListener
    void on(OpeningEvent event) {
        Salon salon = salons.get(event.salon());
        if (event instanceof TimeOpened(var id, var spans, var at)) {
            giving.opened(salon, spans);
        } else {
            offers.loseClosed(salon);
        }
    }

    @EventListener
    void on(OpeningHoursChanged event) {
        offers.loseClosed(salons.get(event.salon()));
    }

    /** What was called off may stand again where its time is offered by now. */
    @EventListener
    void on(ChangeUndone event) {
        if (event.kind().equals("appointment")) {
            visits.visit(event.salon(), new AppointmentId(event.subject()))
                    .filter(visit -> visit.status().isActive())
                    .ifPresent(visit -> offers.lose(event.salon(), visit.occupancy()));
        } else if (HOURS.contains(event.kind())) {
            offers.loseClosed(salons.get(event.salon()));
        }
    }

    private void freed(SalonId salon, Visit visit, TimeSpan span) {
        giving.freed(salons.get(salon), span, visit.clientId());
    }

    private void booked(AppointmentEvent event, Visit visit) {
        offers.lose(event.salon(), visit.occupancy());
        List<Wish> hers = wishes.openOf(event.salon(), visit.clientId());
        if (hers.isEmpty()) {
            return;
        }
        Map<SelectionId, Selection> wanted = selections.find(
                event.salon(), hers.stream().map(Wish::selection).toList());
        hers.stream()
                .filter(wish -> Optional.ofNullable(wanted.get(wish.selection()))
                        .filter(selection -> selection.holds(visit.treatmentId()))
                        .isPresent())
                .forEach(wish ->
                        events.publishEvent(new WaitingBooked(event.salon(), wish.id(), wish.client(), event.at())));
    }

    private Optional<Visit> visit(AppointmentEvent event) {
        return visits.visit(event.salon(), event.appointment());
    }
}
