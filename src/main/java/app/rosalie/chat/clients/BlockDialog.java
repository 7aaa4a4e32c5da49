package app.rosalie.chat.clients;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.OnlineSettingsAction;
import app.rosalie.chat.kit.client.ClientNames;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.clients.OnlineBlockId;
import app.rosalie.clients.OnlineBlocks;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonPages;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Somebody is to phone, and books here no more; and back again. */
@Component
class BlockDialog {

    private static final int MOST_SHOWN = 30;

    private final OnlineBlocks blocks;
    private final Clients clients;
    private final ClientNames names;
    private final SalonPages pages;
    private final ClientCard card;

    BlockDialog(OnlineBlocks blocks, Clients clients, ClientNames names, SalonPages pages, ClientCard card) {
        this.blocks = blocks;
        this.clients = clients;
        this.names = names;
        this.pages = pages;
        this.card = card;
    }

    /** What it means, before it is done; and the salon's number, without which nobody could phone. */
    Reply ask(Pro pro, ClientId id) {
        return clients.find(pro.salonId(), id)
                .filter(client -> blocks.of(pro.salonId(), id) == OnlineBlocks.Standing.WELCOME)
                .map(client -> asked(pro, client))
                .orElseGet(() -> card.show(pro, id));
    }

    private Reply asked(Pro pro, Client client) {
        boolean shown = pages.of(pro.salonId()).phone() != null;
        Page page = ClientBookPage.page(pro, client.name())
                .back(new ClientsAction.Card(client.id()))
                .say(ClientsPhrase.ASK_BLOCK, client.name(), Boolean.toString(shown))
                .row(pro.button(ClientsPhrase.BLOCK_INDEED, new ClientsAction.Block(client.id()))
                        .danger());
        return page.show();
    }

    Reply block(Pro pro, ClientId id) {
        return told(pro, id, blocks.block(pro.salonId(), id), ClientsPhrase.BLOCKED);
    }

    Reply unblock(Pro pro, ClientId id) {
        return told(pro, id, blocks.lift(pro.salonId(), id), ClientsPhrase.UNBLOCKED);
    }

    /** Where nothing has changed, the card says how it is. */
    private Reply told(Pro pro, ClientId id, Optional<JournalEntryId> entry, ClientsPhrase done) {
        Optional<Client> client = clients.find(pro.salonId(), id);
        if (client.isEmpty() || entry.isEmpty()) {
            return card.show(pro, id);
        }
        Page page = ClientBookPage.page(pro, client.get().name())
                .say(done, client.get().name())
                .gap();
        return card.tell(pro, client.get(), page).undo(entry.get()).show();
    }

    Reply list(Pro pro) {
        return listed(pro, ClientBookPage.page(pro)).show();
    }

    private Page listed(Pro pro, Page page) {
        List<Client> named = clients.find(
                pro.salonId(),
                blocks.clients(pro.salonId()).stream().limit(MOST_SHOWN).toList());
        List<OnlineBlocks.Nameless> others =
                blocks.nameless(pro.salonId()).stream().limit(MOST_SHOWN).toList();
        int count = named.size() + others.size();
        if (count == 0) {
            page.say(ClientsPhrase.NOBODY_BLOCKED);
        } else {
            page.say(ClientsPhrase.BLOCKED_ONES, count);
        }
        return page.rows(1, names.buttons(pro, named, ClientsAction.Card::new))
                .rows(
                        1,
                        others,
                        other -> pro.button(
                                ClientsPhrase.NAMELESS,
                                new ClientsAction.Lift(other.id()),
                                pro.voice().shortDay(pro.dayOf(other.since()))))
                .back(new OnlineSettingsAction.Open());
    }

    Reply lift(Pro pro, OnlineBlockId block) {
        Optional<JournalEntryId> entry = blocks.lift(pro.salonId(), block);
        Page page = ClientBookPage.page(pro);
        entry.ifPresent(it -> page.say(ClientsPhrase.NAMELESS_UNBLOCKED).gap());
        listed(pro, page);
        entry.ifPresent(page::undo);
        return page.show();
    }
}
