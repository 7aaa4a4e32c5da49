package app.rosalie.chat.waitlist;

import app.rosalie.agenda.waitlist.Offer;
import app.rosalie.agenda.waitlist.OfferId;
import app.rosalie.agenda.waitlist.Offers;
import app.rosalie.agenda.waitlist.Wish;
import app.rosalie.agenda.waitlist.WishId;
import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.chat.SalonClient;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientAccounts.Linked;
import app.rosalie.clients.ClientId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who speaks, by her account, and what is hers: she sees nothing else. */
@Component
class WaitingClient {

    private final ClientAccounts accounts;
    private final Wishes wishes;
    private final Offers offers;

    WaitingClient(ClientAccounts accounts, Wishes wishes, Offers offers) {
        this.accounts = accounts;
        this.wishes = wishes;
        this.offers = offers;
    }

    /** Who she is in this salon; empty for a guest. */
    Optional<ClientId> of(SalonClient speaker) {
        return accounts.of(speaker.turn().account().userId()).stream()
                .filter(linked -> linked.salon().equals(speaker.salon().id()))
                .map(Linked::client)
                .findFirst();
    }

    Optional<Wish> wish(SalonClient speaker, WishId id) {
        return wishes.find(speaker.salon().id(), id)
                .filter(wish -> of(speaker).filter(wish.client()::equals).isPresent());
    }

    Optional<Offer> offer(SalonClient speaker, OfferId id) {
        return offers.find(speaker.salon().id(), id)
                .filter(offer ->
                        of(speaker).filter(offer.wish().client()::equals).isPresent());
    }
}
