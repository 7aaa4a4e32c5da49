package app.rosalie.chat.waiting;

import app.rosalie.agenda.waitlist.FreedSlot;
import app.rosalie.agenda.waitlist.FreedSlotId;
import app.rosalie.agenda.waitlist.Offer;
import app.rosalie.agenda.waitlist.Offers;
import app.rosalie.agenda.waitlist.SlotGiving;
import app.rosalie.agenda.waitlist.SlotMatch;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.WaitingAction;
import app.rosalie.chat.room.AlertTeller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A slot has become free: who waits for it, and to whom it is offered; shown when asked for, and told by itself. */
@Component
class SlotPage implements AlertTeller {

    private static final int MOST = 8;

    private final SlotGiving giving;
    private final Offers offers;
    private final WaitingPages pages;

    SlotPage(SlotGiving giving, Offers offers, WaitingPages pages) {
        this.giving = giving;
        this.offers = offers;
        this.pages = pages;
    }

    /** What there is to do about a slot. */
    private record ToDo(FreedSlot slot, List<SlotMatch> candidates, List<Offer> offered) {

        boolean isNothing() {
            return candidates.isEmpty() && offered.isEmpty();
        }
    }

    private Optional<ToDo> toDo(Pro pro, FreedSlotId id) {
        return giving.slot(pro.salonId(), id).map(slot -> {
            List<Offer> offered = offers.open(pro.salonId()).stream()
                    .filter(offer -> offer.freed().equals(id))
                    .toList();
            return new ToDo(slot, giving.candidates(pro.salon(), slot), offered);
        });
    }

    Reply show(Pro pro, FreedSlotId id) {
        return toDo(pro, id)
                .map(todo -> page(pro, todo).show())
                .orElseGet(() ->
                        WaitingPages.page(pro).say(WaitingPhrase.SLOT_OVER).show());
    }

    private Page page(Pro pro, ToDo todo) {
        Page page = WaitingPages.page(pro, pro.voice().plain(WaitingPhrase.SLOT_CRUMB))
                .say(
                        WaitingPhrase.SLOT,
                        pro.dayOf(todo.slot().span().start()),
                        pro.timeOf(todo.slot().span().start()),
                        pro.timeOf(todo.slot().span().end()));
        todo.offered().forEach(offer -> pages.offerLine(pro, page, offer));
        if (todo.isNothing()) {
            page.gap().say(WaitingPhrase.SLOT_NOBODY);
        }
        List<SlotMatch> shown = todo.candidates().stream().limit(MOST).toList();
        if (!shown.isEmpty()) {
            page.gap().say(WaitingPhrase.SLOT_WHO, todo.candidates().size());
            shown.forEach(match -> candidate(pro, page, match));
        }
        return page.rows(1, todo.offered(), offer -> WaitingPages.offer(pro, offer))
                .rows(
                        2,
                        shown,
                        match -> pro.button(
                                WaitingPhrase.OFFER_TO,
                                new WaitingAction.Offer(
                                        todo.slot().id(), match.wish().id()),
                                match.wish().clientName()));
    }

    private void candidate(Pro pro, Page page, SlotMatch match) {
        page.say(
                WaitingPhrase.CANDIDATE,
                match.wish().clientName(),
                match.selection().name(),
                pro.timeOf(match.span().start()),
                pages.since(pro, match.wish()));
    }

    @Override
    public Set<AlertKind> kinds() {
        return Set.of(AlertKind.WAITLIST_SLOT);
    }

    @Override
    public Optional<Page> page(Pro pro, Alert alert) {
        return toDo(pro, new FreedSlotId(alert.subject()))
                .filter(todo -> !todo.isNothing())
                .map(todo -> page(pro, todo));
    }

    @Override
    public Optional<String> line(Pro pro, Alert alert) {
        return toDo(pro, new FreedSlotId(alert.subject()))
                .filter(todo -> !todo.isNothing())
                .map(todo -> pro.voice()
                        .say(
                                WaitingPhrase.SLOT_LINE,
                                pro.voice()
                                        .shortDay(pro.dayOf(todo.slot().span().start())),
                                pro.timeOf(todo.slot().span().start()),
                                todo.candidates().size() + todo.offered().size()));
    }
}
