package app.rosalie.clients;

import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody gives her name and her number at a salon's page, and is its client from then on. */
@Component
@Transactional
public class SelfRegistration {

    private final Clients clients;
    private final ClientAccounts accounts;
    private final TwinQuestions twins;
    private final Salons salons;
    private final EntityManager entities;

    SelfRegistration(
            Clients clients, ClientAccounts accounts, TwinQuestions twins, Salons salons, EntityManager entities) {
        this.clients = clients;
        this.accounts = accounts;
        this.twins = twins;
        this.salons = salons;
        this.entities = entities;
    }

    /** Who this account is in the salon's book; empty where nobody. */
    @Transactional(readOnly = true)
    public Optional<ClientId> client(SalonId salon, long account) {
        return accounts.of(account).stream()
                .filter(linked -> linked.salon().equals(salon))
                .map(ClientAccounts.Linked::client)
                .findFirst();
    }

    /**
     * The client that she is: the one that she was already; or, where the number is surely hers, the only card with that number,
     * unless that is somebody's already who speaks here; or a new card. Where several cards have it, the pro is asked which is
     * hers. What stands on a card is never told to her.
     *
     * @param verified whether Telegram says that the number is the account's own: a number that was typed opens no card
     */
    public ClientId register(SalonId salon, long account, ClientIdentity identity, boolean verified) {
        salons.lock(salon);
        return client(salon, account).orElseGet(() -> {
            List<Client> same = verified ? clients.sameNumber(salon, identity) : List.of();
            ClientId client = card(salon, same)
                    .orElseGet(() -> clients.addSelf(salon, identity).id());
            // A card that has just been written is in the table before it is linked.
            entities.flush();
            accounts.link(salon, client, account);
            if (same.size() > 1) {
                twins.ask(salon, client);
            }
            return client;
        });
    }

    private Optional<ClientId> card(SalonId salon, List<Client> same) {
        return same.size() == 1 && accounts.account(salon, same.getFirst().id()).isEmpty()
                ? Optional.of(same.getFirst().id())
                : Optional.empty();
    }
}
