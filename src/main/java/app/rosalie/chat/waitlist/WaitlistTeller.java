package app.rosalie.chat.waitlist;

import app.rosalie.agenda.waitlist.Offer;
import app.rosalie.agenda.waitlist.OfferId;
import app.rosalie.agenda.waitlist.Offers;
import app.rosalie.agenda.waitlist.Wish;
import app.rosalie.agenda.waitlist.WishId;
import app.rosalie.agenda.waitlist.WishState;
import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.WaitlistAction;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.room.ClientTeller;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells who waits what is offered to her, that her dates have passed, and asks whether she still waits. */
@Component
class WaitlistTeller implements ClientTeller {

    private final Wishes wishes;
    private final Offers offers;
    private final OfferedPage offeredPage;
    private final WishPages wishPages;

    WaitlistTeller(Wishes wishes, Offers offers, OfferedPage offeredPage, WishPages wishPages) {
        this.wishes = wishes;
        this.offers = offers;
        this.offeredPage = offeredPage;
        this.wishPages = wishPages;
    }

    @Override
    public Set<AlertKind> kinds() {
        return EnumSet.of(AlertKind.WAITLIST_OFFER, AlertKind.WAITLIST_ENDED, AlertKind.WAITLIST_KEEP);
    }

    @Override
    public Optional<ClientId> whom(Salon salon, Alert alert) {
        return alert.kind() == AlertKind.WAITLIST_OFFER
                ? offer(salon.id(), alert).map(offer -> offer.wish().client())
                : wish(salon.id(), alert).map(Wish::client);
    }

    private Optional<Offer> offer(SalonId salon, Alert alert) {
        return offers.find(salon, new OfferId(alert.subject())).filter(offeredPage::stands);
    }

    /** In the state in which there is something to tell. */
    private Optional<Wish> wish(SalonId salon, Alert alert) {
        WishState state = alert.kind() == AlertKind.WAITLIST_ENDED ? WishState.ENDED : WishState.WAITING;
        return wishes.find(salon, new WishId(alert.subject())).filter(wish -> wish.state() == state);
    }

    @Override
    public Optional<Page> page(SalonClient client, Alert alert) {
        return switch (alert.kind()) {
            case WAITLIST_OFFER -> offer(client.salon().id(), alert).map(offer -> offeredPage.page(client, offer));
            case WAITLIST_ENDED -> wish(client.salon().id(), alert).map(wish -> ended(client, wish));
            default -> wish(client.salon().id(), alert).map(wish -> keep(client, wish));
        };
    }

    private Page ended(SalonClient client, Wish wish) {
        return about(client, wish, WaitlistPhrase.ENDED).row(WishPages.toSalon(client));
    }

    private Page keep(SalonClient client, Wish wish) {
        return about(client, wish, WaitlistPhrase.KEEP_QUESTION)
                .row(
                        client.button(WaitlistPhrase.KEEP, new WaitlistAction.Keep(client.link(), wish.id()))
                                .good(),
                        WishPages.withdraw(client, wish, WaitlistPhrase.LEAVE));
    }

    private Page about(SalonClient client, Wish wish, WaitlistPhrase phrase) {
        return WishPages.page(client)
                .say(
                        phrase,
                        ClientNotice.firstName(wish.clientName()),
                        wishPages.title(client, wish.selection()),
                        client.salon().name());
    }
}
