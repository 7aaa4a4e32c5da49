package app.rosalie.chat.alerts;

import app.rosalie.alerts.Alert;
import app.rosalie.alerts.ClientDoorbell;
import app.rosalie.chat.Account;
import app.rosalie.chat.Messenger;
import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.chat.Page;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Standing;
import app.rosalie.chat.Turn;
import app.rosalie.chat.room.ClientTeller;
import app.rosalie.chat.words.Words;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.salon.Salon;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Puts into words what clients are told, and hands it to the outbox. Whoever has no account, or has blocked the bot, is told nothing. */
@Component
class PushedToClients implements ClientDoorbell {

    private final TellersByKind<ClientTeller> tellers;
    private final ClientAccounts accounts;
    private final Clients clients;
    private final Messenger messenger;
    private final Words words;

    PushedToClients(
            List<ClientTeller> tellers, ClientAccounts accounts, Clients clients, Messenger messenger, Words words) {
        this.tellers = new TellersByKind<>(tellers, ClientTeller::kinds);
        this.accounts = accounts;
        this.clients = clients;
        this.messenger = messenger;
        this.words = words;
    }

    @Override
    public boolean ring(Salon salon, Alert alert, boolean sound) {
        ClientTeller teller = tellers.of(alert.kind());
        Optional<SalonClient> client = teller.whom(salon, alert).flatMap(whom -> reached(salon, whom));
        Optional<Page> page = client.flatMap(whom -> teller.page(whom, alert));
        page.ifPresent(it -> messenger.push(
                client.orElseThrow().turn().account().chatId(),
                it.screen(),
                sound ? Urgency.URGENT_ALERT : Urgency.ALERT));
        return page.isPresent();
    }

    private Optional<SalonClient> reached(Salon salon, ClientId id) {
        OptionalLong account = accounts.account(salon.id(), id);
        return account.isPresent() && messenger.reaches(account.getAsLong())
                ? clients.find(salon.id(), id).map(client -> silent(salon, client, account.getAsLong()))
                : Optional.empty();
    }

    /** She has not spoken: only what the salon knows of her speaks for her. */
    private SalonClient silent(Salon salon, Client client, long account) {
        return new SalonClient(
                new Turn(new Account(account, account, client.name(), "fr"), words.in("fr"), Standing.NOTHING), salon);
    }
}
