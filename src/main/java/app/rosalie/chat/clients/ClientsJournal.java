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
import java.util.HashMap;
import java.util.List;
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
        return Set.of("client", "twin");
    }

    @Override
    public Phrase words() {
        return ClientsPhrase.JOURNAL;
    }

    @Override
    public Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        List<JournalGroup> gone = groups.stream().filter(ClientsJournal::isGone).toList();
        List<JournalGroup> there =
                groups.stream().filter(group -> !isGone(group)).toList();
        Map<JournalEntryId, String> told = new HashMap<>(JournalTeller.told(
                there, ClientId::new, ids -> clients.find(pro.salonId(), ids), Client::id, Client::name));
        told.putAll(JournalTeller.told(
                gone, ClientId::new, ids -> clients.ever(pro.salonId(), ids), Client::id, Client::name));
        return told;
    }

    private static boolean isGone(JournalGroup group) {
        return group.verb().equals("removed") && !group.undone();
    }

    /** Two that have become one are one thing, whatever was handed over. */
    @Override
    public long size(JournalGroup group) {
        return group.verb().equals("merged") ? 1 : group.size();
    }

    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        boolean inTheBook = there && !isGone(group);
        return Optional.of(
                inTheBook ? new ClientsAction.Card(new ClientId(group.subject())) : new ClientsAction.Book(0));
    }
}
