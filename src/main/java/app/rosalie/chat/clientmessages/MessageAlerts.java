package app.rosalie.chat.clientmessages;

import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.room.AlertTeller;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientMessage;
import app.rosalie.clients.ClientMessageId;
import app.rosalie.clients.ClientMessages;
import app.rosalie.clients.Clients;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A client has written, and waits for the answer. */
@Component
class MessageAlerts implements AlertTeller {

    private final ClientMessages messages;
    private final Clients clients;
    private final MessagePage messagePage;

    MessageAlerts(ClientMessages messages, Clients clients, MessagePage messagePage) {
        this.messages = messages;
        this.clients = clients;
        this.messagePage = messagePage;
    }

    @Override
    public Set<AlertKind> kinds() {
        return Set.of(AlertKind.CLIENT_MESSAGE);
    }

    @Override
    public Optional<Page> page(Pro pro, Alert alert) {
        return open(pro, alert)
                .flatMap(message -> client(pro, message).map(client -> messagePage.page(pro, message, client)));
    }

    @Override
    public Optional<String> line(Pro pro, Alert alert) {
        return open(pro, alert)
                .flatMap(message -> client(pro, message).map(client -> MessagePage.line(pro, message, client)));
    }

    private Optional<ClientMessage> open(Pro pro, Alert alert) {
        return messages.find(pro.salonId(), new ClientMessageId(alert.subject()))
                .filter(ClientMessage::open);
    }

    private Optional<Client> client(Pro pro, ClientMessage message) {
        return clients.find(pro.salonId(), message.client());
    }
}
