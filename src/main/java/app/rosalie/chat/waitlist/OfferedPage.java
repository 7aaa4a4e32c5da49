package app.rosalie.chat.waitlist;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.waitlist.Offer;
import app.rosalie.agenda.waitlist.Offers;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.WaitlistAction;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.kit.waitlist.WindowWords;
import app.rosalie.salon.Salon;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** A slot is offered to her: she takes it or not. */
@Component
class OfferedPage {

    private final Offers offers;
    private final WishPages wishPages;
    private final InstantSource clock;

    OfferedPage(Offers offers, WishPages wishPages, InstantSource clock) {
        this.offers = offers;
        this.wishPages = wishPages;
        this.clock = clock;
    }

    boolean stands(Offer offer) {
        return offer.isOpen(clock.instant());
    }

    Reply show(SalonClient client, Offer offer) {
        return stands(offer) ? page(client, offer).show() : gone(client, offer);
    }

    Page page(SalonClient client, Offer offer) {
        Salon salon = client.salon();
        return WishPages.page(client)
                .say(
                        WaitlistPhrase.OFFER,
                        ClientNotice.firstName(offer.wish().clientName()),
                        wishPages.title(client, offer.wish().selection()),
                        salon.dayOf(offer.span().start()),
                        salon.local(offer.span().start()).toLocalTime(),
                        salon.local(offer.span().end()).toLocalTime(),
                        salon.name())
                .gap()
                .say(
                        WaitlistPhrase.OFFER_UNTIL,
                        WindowWords.until(client.voice(), salon, offer.until(), clock.instant()))
                .row(
                        client.button(WaitlistPhrase.TAKE, new WaitlistAction.Take(client.link(), offer.id()))
                                .good(),
                        client.button(WaitlistPhrase.REFUSE, new WaitlistAction.Refuse(client.link(), offer.id())));
    }

    Reply take(SalonClient client, Offer offer) {
        return switch (offers.take(client.salon().id(), offer.id())) {
            case Offers.Taking.Booked(Visit visit, var entry) ->
                WishPages.page(client)
                        .say(
                                WaitlistPhrase.TAKEN,
                                visit.title(),
                                client.salon().dayOf(visit.start()),
                                client.salon().local(visit.start()).toLocalTime(),
                                client.salon().name())
                        .row(WishPages.toSalon(client))
                        .show();
            case Offers.Taking.Gone() -> gone(client, offer);
        };
    }

    Reply refuse(SalonClient client, Offer offer) {
        return offers.refuse(client.salon().id(), offer.id())
                ? WishPages.page(client)
                        .say(WaitlistPhrase.REFUSED)
                        .row(
                                client.button(
                                        WaitlistPhrase.TO_WISHES,
                                        new WaitlistAction.Show(
                                                client.link(), offer.wish().id())),
                                WishPages.toSalon(client))
                        .show()
                : gone(client, offer);
    }

    private static Reply gone(SalonClient client, Offer offer) {
        return WishPages.page(client)
                .say(WaitlistPhrase.GONE)
                .row(
                        client.button(
                                WaitlistPhrase.TO_WISHES,
                                new WaitlistAction.Show(
                                        client.link(), offer.wish().id())),
                        WishPages.toSalon(client))
                .show();
    }
}
