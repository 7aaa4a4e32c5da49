package app.rosalie.chat.slotoffer;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitWords;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The slot of a visit that was called off, as long as it is to come and nobody else has it. */
@Component
class FreedSlot {

    private final Visits visits;
    private final VisitCard card;
    private final VisitWords visitWords;
    private final InstantSource clock;

    FreedSlot(Visits visits, VisitCard card, VisitWords visitWords, InstantSource clock) {
        this.visits = visits;
        this.card = card;
        this.visitWords = visitWords;
        this.clock = clock;
    }

    /** Goes on with the slot if it can still be offered; otherwise says what is there now. */
    Reply of(Pro pro, AppointmentId cancelledId, Function<Visit, Reply> goOn) {
        Optional<Visit> found = visits.visit(pro.salonId(), cancelledId);
        if (found.isEmpty()) {
            return card.unknown(pro);
        }
        Visit visit = found.get();
        if (!visit.start().isAfter(clock.instant())) {
            return page(pro, visit).say(SlotOfferPhrase.OVER).show();
        }
        List<Visit> there = visits.colliding(pro.salonId(), visit.occupancy());
        if (!there.isEmpty() || visit.status() != Status.CANCELLED) {
            Page page = page(pro, visit).say(SlotOfferPhrase.TAKEN).gap();
            there.forEach(other -> page.line(visitWords.line(pro, other)));
            return page.show();
        }
        return goOn.apply(visit);
    }

    static Page page(Pro pro, Visit visit) {
        return Page.below(
                        pro.voice(),
                        pro.voice().shortDay(pro.dayOf(visit.start())),
                        pro.voice().plain(SlotOfferPhrase.CRUMB))
                .back(new VisitAction.Visit(visit.id()));
    }

    /** The day on which the slot is. */
    static AgendaAction day(Pro pro, Visit visit) {
        return new AgendaAction.Day(pro.dayOf(visit.start()));
    }
}
