package app.rosalie.chat.clients;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the journal tells of the client book. */
@Component
class ClientsJournal implements JournalTeller {

    private final Clients clients;

    ClientsJournal(Clients clients) {
        this.clients = clients;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("client");
    }

    @Override
    public Phrase words() {
        return ClientsPhrase.JOURNAL;
    }

    @Override
    public Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        return JournalTeller.told(
                groups, ClientId::new, ids -> clients.find(pro.salonId(), ids), Client::id, Client::name);
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        return Optional.of(there ? new ClientsAction.Card(new ClientId(group.subject())) : new ClientsAction.Book(0));
    }
}
