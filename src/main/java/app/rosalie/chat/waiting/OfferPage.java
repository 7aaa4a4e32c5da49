package app.rosalie.chat.waiting;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.waitlist.FreedSlotId;
import app.rosalie.agenda.waitlist.Offer;
import app.rosalie.agenda.waitlist.OfferId;
import app.rosalie.agenda.waitlist.Offers;
import app.rosalie.agenda.waitlist.SlotGiving;
import app.rosalie.agenda.waitlist.WishId;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.action.WaitingAction;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.clients.Client;
import app.rosalie.clients.Clients;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What is offered to one who waits: she is told here, or the pro asks her; and what she says to it. */
@Component
class OfferPage {

    private final SlotGiving giving;
    private final Offers offers;
    private final Clients clients;
    private final ClientNotice notice;
    private final WaitingPages pages;

    OfferPage(SlotGiving giving, Offers offers, Clients clients, ClientNotice notice, WaitingPages pages) {
        this.giving = giving;
        this.offers = offers;
        this.clients = clients;
        this.notice = notice;
        this.pages = pages;
    }

    Reply make(Pro pro, FreedSlotId slot, WishId wish) {
        return giving.offer(pro.salonId(), slot, wish)
                .map(made -> show(pro, made.offer(), page(pro, made.offer()).undo(made.entry())))
                .orElseGet(() -> WaitingPages.page(pro)
                        .say(WaitingPhrase.NOT_POSSIBLE)
                        .back(new WaitingAction.Slot(slot))
                        .show());
    }

    Reply show(Pro pro, OfferId id) {
        return of(pro, id, offer -> show(pro, offer, page(pro, offer)));
    }

    private Reply of(Pro pro, OfferId id, Function<Offer, Reply> goOn) {
        return offers.find(pro.salonId(), id)
                .filter(offer -> offer.isOpen(pages.now()))
                .map(goOn)
                .orElseGet(() -> gone(pro));
    }

    private static Page page(Pro pro, Offer offer) {
        return WaitingPages.page(pro, offer.wish().clientName()).back(new WaitingAction.Slot(offer.freed()));
    }

    private static Reply gone(Pro pro) {
        return WaitingPages.page(pro).say(WaitingPhrase.GONE).show();
    }

    private Reply show(Pro pro, Offer offer, Page page) {
        page.say(
                WaitingPhrase.OFFER,
                offer.wish().clientName(),
                pages.title(pro, offer.wish().selection()),
                pro.dayOf(offer.span().start()),
                pro.timeOf(offer.span().start()));
        if (giving.reaches(pro.salon(), offer)) {
            page.say(WaitingPhrase.OFFER_TOLD).say(WaitingPhrase.OFFER_UNTIL, pages.until(pro, offer));
        } else {
            page.say(WaitingPhrase.OFFER_BY_HAND).say(WaitingPhrase.OFFER_UNTIL, pages.until(pro, offer));
            byHand(pro, page, offer);
        }
        return page.row(
                        pro.button(WaitingPhrase.TAKES, new WaitingAction.Takes(offer.id()))
                                .good(),
                        pro.button(WaitingPhrase.DECLINES, new WaitingAction.Declines(offer.id())))
                .show();
    }

    private void byHand(Pro pro, Page page, Offer offer) {
        notice.add(
                page,
                clients.find(pro.salonId(), offer.wish().client()).map(Client::phone),
                pro.voice()
                        .plain(
                                WaitingPhrase.TELL,
                                ClientNotice.firstName(offer.wish().clientName()),
                                pages.title(pro, offer.wish().selection()),
                                pro.dayOf(offer.span().start()),
                                pro.timeOf(offer.span().start()),
                                pages.until(pro, offer),
                                pro.salon().name()));
    }

    Reply takes(Pro pro, OfferId id) {
        return of(pro, id, offer -> switch (offers.take(pro.salonId(), id)) {
            case Offers.Taking.Booked(Visit visit, var entry) ->
                WaitingPages.page(pro, visit.clientName())
                        .say(
                                WaitingPhrase.TAKEN,
                                visit.clientName(),
                                visit.title(),
                                pro.dayOf(visit.start()),
                                pro.timeOf(visit.start()))
                        .undo(entry)
                        .row(pro.button(WaitingPhrase.TO_VISIT, new VisitAction.Visit(visit.id())))
                        .show();
            case Offers.Taking.BookedWithDeposit _,
                    Offers.Taking.Requested _,
                    Offers.Taking.Refused _,
                    Offers.Taking.Gone _ -> gone(pro);
        });
    }

    Reply declines(Pro pro, OfferId id) {
        return of(pro, id, offer -> {
            offers.refuse(pro.salonId(), id);
            return WaitingPages.page(pro)
                    .say(WaitingPhrase.DECLINED, offer.wish().clientName())
                    .row(pro.button(WaitingPhrase.SLOT_CRUMB, new WaitingAction.Slot(offer.freed())))
                    .show();
        });
    }
}
