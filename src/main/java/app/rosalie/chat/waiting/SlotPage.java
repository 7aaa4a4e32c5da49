package app.rosalie.chat.waiting;

import app.rosalie.agenda.waitlist.FreedSlot;
import app.rosalie.agenda.waitlist.FreedSlotId;
import app.rosalie.agenda.waitlist.Offer;
import app.rosalie.agenda.waitlist.Offers;
import app.rosalie.agenda.waitlist.SlotGiving;
import app.rosalie.agenda.waitlist.SlotMatch;
import app.rosalie.agenda.waitlist.WishReach;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.WaitingAction;
import app.rosalie.chat.kit.hours.HoursWords;
import app.rosalie.chat.room.AlertTeller;
import app.rosalie.clients.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A slot has become free: who waits for it, and to whom it is offered; shown when asked for, and told by itself. */
@Component
class SlotPage implements AlertTeller {

    private static final int MOST = 8;

    private final SlotGiving giving;
    private final Offers offers;
    private final WishReach reach;
    private final WaitingPages pages;

    SlotPage(SlotGiving giving, Offers offers, WishReach reach, WaitingPages pages) {
        this.giving = giving;
        this.offers = offers;
        this.reach = reach;
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
        Page page = WaitingPages.page(pro, pro.voice().plain(WaitingPhrase.SLOT_CRUMB));
        free(pro, page, todo.slot());
        todo.offered().forEach(offer -> pages.offerLine(pro, page, offer));
        if (todo.isNothing()) {
            page.gap().say(WaitingPhrase.SLOT_NOBODY);
        }
        List<SlotMatch> shown = todo.candidates().stream().limit(MOST).toList();
        if (!shown.isEmpty()) {
            page.gap()
                    .say(
                            todo.slot().isOpened() ? WaitingPhrase.OPENED_WHO : WaitingPhrase.SLOT_WHO,
                            todo.candidates().size());
            Map<ClientId, WishReach.Way> ways = reach.of(
                    pro.salonId(),
                    shown.stream().map(match -> match.wish().client()).toList());
            shown.forEach(match -> candidate(
                    pro, page, todo.slot(), match, ways.get(match.wish().client())));
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

    private static void free(Pro pro, Page page, FreedSlot slot) {
        if (slot.isOpened()) {
            page.say(WaitingPhrase.OPENED, days(pro, slot), isOneDay(pro, slot) ? ranges(pro, slot) : "none");
        } else {
            page.say(
                    WaitingPhrase.SLOT,
                    pro.dayOf(slot.span().start()),
                    pro.timeOf(slot.span().start()),
                    pro.timeOf(slot.span().end()));
        }
    }

    private static LocalDate lastDay(Pro pro, FreedSlot slot) {
        return pro.dayOf(slot.opened().getLast().start());
    }

    private static boolean isOneDay(Pro pro, FreedSlot slot) {
        return !slot.isOpened() || pro.dayOf(slot.span().start()).equals(lastDay(pro, slot));
    }

    private static String days(Pro pro, FreedSlot slot) {
        return HoursWords.days(pro.voice(), pro.dayOf(slot.span().start()), lastDay(pro, slot));
    }

    private static String ranges(Pro pro, FreedSlot slot) {
        return slot.opened().stream()
                .map(part -> pro.voice().plain(WaitingPhrase.RANGE, pro.timeOf(part.start()), pro.timeOf(part.end())))
                .collect(Collectors.joining(", "));
    }

    private void candidate(Pro pro, Page page, FreedSlot slot, SlotMatch match, WishReach.@Nullable Way way) {
        page.say(
                WaitingPhrase.CANDIDATE,
                match.wish().clientName(),
                match.selection().name(),
                isOneDay(pro, slot)
                        ? "none"
                        : pro.voice().shortDay(pro.dayOf(match.span().start())),
                pro.timeOf(match.span().start()),
                pages.since(pro, match.wish()),
                Boolean.toString(way != WishReach.Way.NONE));
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
                .map(todo -> line(pro, todo));
    }

    private static String line(Pro pro, ToDo todo) {
        int count = todo.candidates().size() + todo.offered().size();
        return todo.slot().isOpened()
                ? pro.voice().say(WaitingPhrase.OPENED_LINE, days(pro, todo.slot()), count)
                : pro.voice()
                        .say(
                                WaitingPhrase.SLOT_LINE,
                                pro.voice()
                                        .shortDay(pro.dayOf(todo.slot().span().start())),
                                pro.timeOf(todo.slot().span().start()),
                                count);
    }
}
