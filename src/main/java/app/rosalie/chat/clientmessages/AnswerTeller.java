package app.rosalie.chat.clientmessages;

import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.room.ClientTeller;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientMessage;
import app.rosalie.clients.ClientMessageId;
import app.rosalie.clients.ClientMessages;
import app.rosalie.salon.Salon;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells a client what her salon answers. */
@Component
class AnswerTeller implements ClientTeller {

    private final ClientMessages messages;

    AnswerTeller(ClientMessages messages) {
        this.messages = messages;
    }

    @Override
    public Set<AlertKind> kinds() {
        return Set.of(AlertKind.ANSWER);
    }

    @Override
    public Optional<ClientId> whom(Salon salon, Alert alert) {
        return messages.find(salon.id(), new ClientMessageId(alert.subject()))
                .filter(message -> message.answer().isPresent())
                .map(ClientMessage::client);
    }

    @Override
    public Optional<Page> page(SalonClient client, Alert alert) {
        return messages.tell(client.salon().id(), new ClientMessageId(alert.subject()))
                .map(message -> Page.top(client.voice())
                        .say(
                                ClientMessagesPhrase.TO_CLIENT,
                                client.salon().name(),
                                message.words(),
                                message.answer().orElseThrow()));
    }
}
