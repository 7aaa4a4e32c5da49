package app.rosalie.chat.clients;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Phrase;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.clients.OnlineBlockId;
import app.rosalie.clients.OnlineBlocks;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the journal tells of the client book. */
@Component
class ClientsJournal implements JournalTeller {

    private final Clients clients;
    private final OnlineBlocks blocks;

    ClientsJournal(Clients clients, OnlineBlocks blocks) {
        this.clients = clients;
        this.blocks = blocks;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("client", "twin", "block");
    }

    @Override
    public Phrase words() {
        return ClientsPhrase.JOURNAL;
    }

    @Override
    public Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        if (groups.stream().anyMatch(ClientsJournal::isBlock)) {
            return blocked(pro, groups);
        }
        List<JournalGroup> gone = groups.stream().filter(ClientsJournal::isGone).toList();
        List<JournalGroup> there =
                groups.stream().filter(group -> !isGone(group)).toList();
        Map<JournalEntryId, String> told = new HashMap<>(JournalTeller.told(
                there, ClientId::new, ids -> clients.find(pro.salonId(), ids), Client::id, Client::name));
        told.putAll(JournalTeller.told(
                gone, ClientId::new, ids -> clients.ever(pro.salonId(), ids), Client::id, Client::name));
        return told;
    }

    private static boolean isBlock(JournalGroup group) {
        return group.kind().equals("block");
    }

    /** Whoever has had herself erased is told of without a name. */
    private Map<JournalEntryId, String> blocked(Pro pro, Collection<JournalGroup> groups) {
        Map<OnlineBlockId, ClientId> whose = blocks.clients(
                pro.salonId(),
                groups.stream().map(group -> new OnlineBlockId(group.subject())).toList());
        Map<ClientId, String> names = clients.find(pro.salonId(), whose.values()).stream()
                .collect(Collectors.toMap(Client::id, Client::name));
        Map<JournalEntryId, String> told = new HashMap<>();
        for (JournalGroup group : groups) {
            String name = names.get(whose.get(new OnlineBlockId(group.subject())));
            if (name != null) {
                told.put(group.entry(), name);
            }
        }
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
        if (isBlock(group)) {
            return Optional.of(new ClientsAction.Blocked());
        }
        boolean inTheBook = there && !isGone(group);
        return Optional.of(
                inTheBook ? new ClientsAction.Card(new ClientId(group.subject())) : new ClientsAction.Book(0));
    }
}
