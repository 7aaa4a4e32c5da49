package app.rosalie.chat.clients;

import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.kit.client.ClientNames;
import app.rosalie.chat.kit.client.ClientSearch;
import app.rosalie.chat.question.ClientsQuestion;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientMerges;
import app.rosalie.clients.Clients;
import app.rosalie.clients.MergeOutcome;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Somebody who stands in the book twice: with whom, under which name, and then she stands there once. */
@Component
class MergeDialog {

    private static final int MOST_SHOWN = 8;

    private final Clients clients;
    private final ClientMerges merges;
    private final ClientSearch search;
    private final ClientNames names;
    private final Visits visits;
    private final ClientCard card;

    MergeDialog(
            Clients clients,
            ClientMerges merges,
            ClientSearch search,
            ClientNames names,
            Visits visits,
            ClientCard card) {
        this.clients = clients;
        this.merges = merges;
        this.search = search;
        this.names = names;
        this.visits = visits;
        this.card = card;
    }

    /** Whoever has her number, or a name like hers, is shown first. */
    Reply ask(Pro pro, ClientId id) {
        return clients.find(pro.salonId(), id)
                .map(client -> proposed(
                        pro,
                        client,
                        asking(pro, client).say(ClientsPhrase.ASK_MERGE, client.name()),
                        search.twins(pro, client, MOST_SHOWN)))
                .orElseGet(() -> ClientCard.unknown(pro));
    }

    Reply hear(Pro pro, ClientId id, String text) {
        return clients.find(pro.salonId(), id)
                .map(client -> heard(pro, client, text.strip()))
                .orElseGet(() -> ClientCard.unknown(pro));
    }

    private Reply heard(Pro pro, Client client, String typed) {
        List<Client> found = search.find(pro, typed, MOST_SHOWN + 1).stream()
                .filter(other -> !other.id().equals(client.id()))
                .limit(MOST_SHOWN)
                .toList();
        Page page = asking(pro, client);
        if (found.isEmpty()) {
            page.say(ClientsPhrase.MERGE_NOBODY, typed);
        } else {
            page.say(ClientsPhrase.ASK_MERGE, client.name());
        }
        return proposed(pro, client, page, found);
    }

    private static Page asking(Pro pro, Client client) {
        return ClientBookPage.page(pro, client.name())
                .asking(new ClientsQuestion.MergeWith(client.id()))
                .back(new ClientsAction.Rename(client.id()));
    }

    private Reply proposed(Pro pro, Client client, Page page, List<Client> others) {
        return page.rows(1, names.buttons(pro, others, other -> new ClientsAction.ConfirmMerge(client.id(), other)))
                .show();
    }

    Reply confirm(Pro pro, ClientId one, ClientId other) {
        return of(pro, one, other, (first, second) -> {
            Map<ClientId, String> told = names.names(pro, List.of(first, second));
            return ClientBookPage.page(pro, first.name())
                    .back(new ClientsAction.AskMerge(one))
                    .say(ClientsPhrase.CONFIRM_MERGE)
                    .gap()
                    .line(line(pro, first))
                    .line(line(pro, second))
                    .row(keep(pro, told, first, second))
                    .row(keep(pro, told, second, first))
                    .show();
        });
    }

    private Reply of(Pro pro, ClientId one, ClientId other, BiFunction<Client, Client, Reply> step) {
        return clients.find(pro.salonId(), one)
                .filter(first -> !one.equals(other))
                .flatMap(first -> clients.find(pro.salonId(), other).map(second -> step.apply(first, second)))
                .orElseGet(() -> ClientCard.unknown(pro));
    }

    /** Which of two cards is which. */
    String line(Pro pro, Client client) {
        return pro.voice()
                .say(
                        ClientsPhrase.MERGE_LINE,
                        client.name(),
                        client.phone() == null ? "none" : client.readablePhones(),
                        visits.visitsDone(pro.salonId(), client.id()),
                        visits.agreedAhead(pro.salonId(), client.id()));
    }

    private static Button keep(Pro pro, Map<ClientId, String> told, Client kept, Client gone) {
        return pro.button(
                ClientsPhrase.KEEP,
                new ClientsAction.Merge(kept.id(), gone.id()),
                told.getOrDefault(kept.id(), kept.name()));
    }

    Reply merge(Pro pro, ClientId kept, ClientId gone) {
        return switch (merges.merge(pro.salonId(), kept, gone)) {
            case MergeOutcome.Merged merged -> {
                Page page = ClientBookPage.page(pro, merged.kept().name())
                        .say(ClientsPhrase.MERGED)
                        .gap();
                yield card.tell(pro, merged.kept(), page).undo(merged.entry()).show();
            }
            case MergeOutcome.NotesTooLong tooLong ->
                ClientBookPage.page(pro)
                        .back(new ClientsAction.ConfirmMerge(kept, gone))
                        .say(ClientsPhrase.MERGE_NOTES_TOO_LONG, Clients.LONGEST_NOTE)
                        .show();
            case MergeOutcome.Unknown unknown -> ClientCard.unknown(pro);
        };
    }
}
