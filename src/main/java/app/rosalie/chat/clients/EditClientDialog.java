package app.rosalie.chat.clients;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.question.ClientsQuestion;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.ClientLine;
import app.rosalie.clients.Clients;
import app.rosalie.clients.OnlineBlocks;
import app.rosalie.salon.JournalEntryId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Another name, another number, another note. */
@Component
class EditClientDialog {

    private final Clients clients;
    private final OnlineBlocks blocks;
    private final ClientCard card;

    EditClientDialog(Clients clients, OnlineBlocks blocks, ClientCard card) {
        this.clients = clients;
        this.blocks = blocks;
        this.card = card;
    }

    private Reply of(Pro pro, ClientId id, Function<Client, Reply> step) {
        return clients.find(pro.salonId(), id).map(step).orElseGet(() -> ClientCard.unknown(pro));
    }

    Reply askName(Pro pro, ClientId id) {
        return of(pro, id, client -> askName(pro, client));
    }

    private Reply askName(Pro pro, Client client) {
        Page page = asking(pro, client, new ClientsQuestion.Rename(client.id()))
                .say(ClientsPhrase.ASK_RENAME, client.name(), phone(client))
                .row(
                        pro.button(ClientsPhrase.MERGE, new ClientsAction.AskMerge(client.id())),
                        pro.button(ClientsPhrase.REMOVE, new ClientsAction.AskRemove(client.id())));
        if (blocks.of(pro.salonId(), client.id()) == OnlineBlocks.Standing.WELCOME) {
            page.row(pro.button(ClientsPhrase.BLOCK, new ClientsAction.AskBlock(client.id())));
        }
        return page.show();
    }

    private static Page asking(Pro pro, Client client, ClientsQuestion question) {
        return ClientBookPage.page(pro, client.name()).asking(question).back(new ClientsAction.Card(client.id()));
    }

    private static String phone(Client client) {
        return client.phone() == null ? "none" : client.readablePhones();
    }

    /** A name alone keeps the number, a number alone the name. */
    Reply name(Pro pro, ClientId id, String text) {
        return of(pro, id, client -> {
            List<String> noNumber = pro.voice().list(ClientsPhrase.NO_NUMBER_WORDS);
            if (noNumber.stream().anyMatch(words -> words.equalsIgnoreCase(text.strip()))) {
                return rename(pro, client, new ClientIdentity(client.name(), null));
            }
            ClientLine typed = ClientLine.read(text, pro.salon().zone());
            Optional<ClientIdentity> identity = renamed(client, typed).identity();
            Page page = asking(pro, client, new ClientsQuestion.Rename(id));
            if (typed.garbled()) {
                return page.say(ClientsPhrase.NUMBER_NOT_UNDERSTOOD, typed.phones())
                        .show();
            }
            return typed.isEmpty() || identity.isEmpty()
                    ? page.say(ClientsPhrase.NAME_NOT_UNDERSTOOD).show()
                    : rename(pro, client, identity.get());
        });
    }

    /** A number alone keeps the second one that she has. */
    private static ClientLine renamed(Client client, ClientLine typed) {
        ClientIdentity known = client.identity();
        return new ClientLine(
                typed.name().isEmpty() ? known.name() : typed.name(),
                typed.phone() == null ? known.phone() : typed.phone(),
                typed.otherPhone() == null ? known.otherPhone() : typed.otherPhone(),
                false);
    }

    /** Gives her the number of the card that was shared last. */
    Reply takeNumber(Pro pro, ClientId id) {
        String phone = TypedClient.line(pro).map(ClientLine::phone).orElse(null);
        return of(
                pro,
                id,
                client -> phone == null
                        ? card.show(pro, id)
                        : rename(
                                pro,
                                client,
                                new ClientIdentity(
                                        client.name(), phone, client.identity().otherPhone())));
    }

    private Reply rename(Pro pro, Client client, ClientIdentity identity) {
        long others = Objects.equals(identity.phone(), client.phone())
                ? 0
                : clients.sameNumber(pro.salonId(), identity).size();
        Optional<JournalEntryId> entry = clients.rename(pro.salonId(), client.id(), identity);
        Page page = ClientBookPage.page(pro, client.name());
        if (entry.isPresent() && others > 0) {
            page.say(ClientsPhrase.RENAMED).say(ClientsPhrase.NUMBER_SHARED, others);
            return told(pro, client, page.gap(), entry);
        }
        return changed(pro, client, ClientsPhrase.RENAMED, entry);
    }

    private Reply changed(Pro pro, Client client, ClientsPhrase news, Optional<JournalEntryId> entry) {
        Page page = ClientBookPage.page(pro, client.name());
        page.say(entry.isPresent() ? news : ClientsPhrase.UNCHANGED).gap();
        return told(pro, client, page, entry);
    }

    private Reply told(Pro pro, Client client, Page page, Optional<JournalEntryId> entry) {
        card.tell(pro, client, page);
        entry.ifPresent(page::undo);
        return page.show();
    }

    Reply askNote(Pro pro, ClientId id) {
        return of(pro, id, client -> notePage(pro, client, ClientsPhrase.ASK_NOTE, client.name(), note(client)));
    }

    private static String note(Client client) {
        return client.note().isEmpty() ? "none" : client.note();
    }

    private static Reply notePage(Pro pro, Client client, ClientsPhrase phrase, Object... arguments) {
        Page page = asking(pro, client, new ClientsQuestion.Note(client.id())).say(phrase, arguments);
        if (!client.note().isEmpty()) {
            page.row(pro.button(ClientsPhrase.DROP_NOTE, new ClientsAction.DropNote(client.id()))
                    .danger());
        }
        return page.show();
    }

    Reply note(Pro pro, ClientId id, String text) {
        return of(
                pro,
                id,
                client -> text.strip().length() > Clients.LONGEST_NOTE
                        ? notePage(pro, client, ClientsPhrase.NOTE_TOO_LONG, Clients.LONGEST_NOTE)
                        : changed(pro, client, ClientsPhrase.NOTED, clients.note(pro.salonId(), id, text)));
    }

    /** As it would be kept. */
    Reply propose(Pro pro, ClientId id, String words) {
        return of(
                pro,
                id,
                client -> words.strip().length() > Clients.LONGEST_NOTE
                        ? notePage(pro, client, ClientsPhrase.NOTE_TOO_LONG, Clients.LONGEST_NOTE)
                        : asking(pro, client, new ClientsQuestion.SaidNote(id, words.strip()))
                                .say(ClientsPhrase.KEEP_NOTE, client.name(), words.strip())
                                .proposal(pro.button(ClientsPhrase.DO_KEEP_NOTE, new ClientsAction.KeepNote(id))
                                        .good())
                                .show());
    }

    /** What stands there already stays. */
    Reply keepNote(Pro pro, ClientId id) {
        return of(
                pro,
                id,
                client -> pro.asked() instanceof ClientsQuestion.SaidNote(var whose, String words) && whose.equals(id)
                        ? note(pro, id, (client.note() + "\n" + words).strip())
                        : askNote(pro, id));
    }

    Reply dropNote(Pro pro, ClientId id) {
        return of(
                pro,
                id,
                client -> told(
                        pro,
                        client,
                        ClientBookPage.page(pro, client.name())
                                .say(ClientsPhrase.NOTE_DROPPED)
                                .gap(),
                        clients.note(pro.salonId(), id, "")));
    }
}
