package app.rosalie.chat.waiting;

import app.rosalie.agenda.Party;
import app.rosalie.agenda.waitlist.WishWindow;
import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.WaitingAction;
import app.rosalie.chat.kit.client.ClientNames;
import app.rosalie.chat.kit.client.ClientSearch;
import app.rosalie.chat.kit.waitlist.WindowPhrase;
import app.rosalie.chat.kit.waitlist.WindowWords;
import app.rosalie.chat.question.WaitingQuestion;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.language.names.NameBook;
import app.rosalie.language.names.NameMatch;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.VisibleText;
import app.rosalie.salon.selection.SelectionId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Somebody is put on the list: who, what for, and when she could come. */
@Component
class AddDialog {

    private static final int CLIENTS_SHOWN = 8;
    private static final int TREATMENTS_SHOWN = 40;

    private final Clients clients;
    private final ClientSearch search;
    private final ClientNames names;
    private final Treatments treatments;
    private final Wishes wishes;
    private final WaitingPages pages;
    private final WishCard card;

    AddDialog(
            Clients clients,
            ClientSearch search,
            ClientNames names,
            Treatments treatments,
            Wishes wishes,
            WaitingPages pages,
            WishCard card) {
        this.clients = clients;
        this.search = search;
        this.names = names;
        this.treatments = treatments;
        this.wishes = wishes;
        this.pages = pages;
        this.card = card;
    }

    Reply askWho(Pro pro) {
        return who(pro, WaitingPages.page(pro), clients.newest(pro.salonId(), CLIENTS_SHOWN));
    }

    private Reply who(Pro pro, Page page, List<Client> some) {
        return page.say(WaitingPhrase.ASK_WHO)
                .rows(2, names.buttons(pro, some, WaitingAction.AskWhat::new))
                .asking(new WaitingQuestion.Who())
                .show();
    }

    Reply hearWho(Pro pro, String text) {
        String typed = VisibleText.of(text);
        List<Client> found = search.find(pro, typed, CLIENTS_SHOWN);
        if (found.size() == 1) {
            return askWhat(pro, found.getFirst().id());
        }
        Page page = WaitingPages.page(pro);
        if (found.isEmpty()) {
            page.say(WaitingPhrase.UNKNOWN_CLIENT, typed);
        } else {
            page.say(WaitingPhrase.FOUND, typed, found.size());
        }
        return who(pro, page.gap(), found);
    }

    Reply askWhat(Pro pro, ClientId id) {
        return client(
                pro,
                id,
                client -> what(pro, WaitingPages.page(pro, client.name()), client, treatments.offered(pro.salonId())));
    }

    private Reply client(Pro pro, ClientId id, Function<Client, Reply> goOn) {
        return clients.find(pro.salonId(), id).map(goOn).orElseGet(() -> askWho(pro));
    }

    private static Reply what(Pro pro, Page page, Client client, List<Treatment> offered) {
        if (offered.isEmpty()) {
            return page.say(WaitingPhrase.NO_TREATMENTS).show();
        }
        return page.say(WaitingPhrase.ASK_WHAT, client.name())
                .rows(
                        1,
                        offered.stream().limit(TREATMENTS_SHOWN).toList(),
                        treatment -> pro.button(
                                WaitingPhrase.TREATMENT,
                                new WaitingAction.AskWhen(client.id(), SelectionId.of(treatment.id())),
                                treatment.name(),
                                treatment.length()))
                .asking(new WaitingQuestion.What(client.id()))
                .back(new WaitingAction.AskWho())
                .show();
    }

    Reply hearWhat(Pro pro, ClientId id, String text) {
        return client(pro, id, client -> {
            List<Treatment> offered = treatments.offered(pro.salonId());
            List<Treatment> meant = meant(offered, text);
            if (meant.size() == 1) {
                return askWhen(pro, id, SelectionId.of(meant.getFirst().id()));
            }
            Page page = WaitingPages.page(pro, client.name());
            return meant.isEmpty()
                    ? what(pro, page.say(WaitingPhrase.UNKNOWN_TREATMENT, text).gap(), client, offered)
                    : what(pro, page, client, meant);
        });
    }

    private static List<Treatment> meant(List<Treatment> offered, String text) {
        List<NameMatch<TreatmentId>> found = NameBook.of(
                        offered.stream().collect(Collectors.toMap(Treatment::id, Treatment::name)))
                .find(text);
        Set<TreatmentId> best = found.stream()
                .filter(match -> match.score() == found.getFirst().score())
                .map(NameMatch::id)
                .collect(Collectors.toSet());
        return offered.stream().filter(it -> best.contains(it.id())).toList();
    }

    Reply askWhen(Pro pro, ClientId id, SelectionId selection) {
        return client(pro, id, client -> askWhen(pro, client, selection, WaitingPages.page(pro, client.name())));
    }

    private Reply askWhen(Pro pro, Client client, SelectionId selection, Page page) {
        return pages.offered(pro, selection)
                .map(what -> {
                    page.say(WaitingPhrase.ASK_WHEN, client.name(), what.name())
                            .gap()
                            .say(WindowPhrase.HOW_TO_SAY)
                            .asking(new WaitingQuestion.When(client.id(), selection))
                            .back(new WaitingAction.AskWhat(client.id()));
                    return WindowWords.moments(page, moment -> new WaitingAction.Add(client.id(), selection, moment))
                            .show();
                })
                .orElseGet(() -> askWhat(pro, client.id()));
    }

    Reply add(Pro pro, ClientId id, SelectionId selection, List<WishWindow> windows) {
        return client(
                pro,
                id,
                client -> windows.isEmpty()
                        ? askWhen(
                                pro,
                                client,
                                selection,
                                WaitingPages.page(pro, client.name())
                                        .say(WindowPhrase.NOT_UNDERSTOOD)
                                        .gap())
                        : card.written(
                                pro,
                                client.name(),
                                wishes.add(pro.salonId(), id, selection, windows, Party.PRO),
                                true));
    }
}
