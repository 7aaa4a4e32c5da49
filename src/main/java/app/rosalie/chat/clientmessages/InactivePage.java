package app.rosalie.chat.clientmessages;

import app.rosalie.agenda.InactiveClients;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.ClientMessagesAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.words.Elision;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who has not come for two months, and the words to win her back. */
@Component
class InactivePage {

    private static final int MOST = 5;

    /** Among so many visits of hers, the last one done is looked for. */
    private static final int LOOKED_AT = 20;

    private final InactiveClients inactive;
    private final Clients clients;
    private final Visits visits;
    private final ClientNotice notice;

    InactivePage(InactiveClients inactive, Clients clients, Visits visits, ClientNotice notice) {
        this.inactive = inactive;
        this.clients = clients;
        this.visits = visits;
        this.notice = notice;
    }

    List<Visit> found(Pro pro, LocalDate day) {
        return inactive.ofTheWeek(pro.salon(), day, MOST);
    }

    Page page(Pro pro, LocalDate day) {
        List<Visit> found = found(pro, day);
        Page page = Page.below(pro.voice(), ClientMessagesPhrase.INACTIVE_CRUMB).back(new HomeAction.Open());
        if (found.isEmpty()) {
            return page.say(ClientMessagesPhrase.NOBODY_INACTIVE);
        }
        page.say(ClientMessagesPhrase.INACTIVE, found.size()).gap();
        found.forEach(last -> page.say(
                ClientMessagesPhrase.INACTIVE_ONE,
                Boolean.toString(Elision.isBefore(last.clientName())),
                last.clientName(),
                pro.voice().dayOfMonth(pro.dayOf(last.start())),
                last.title()));
        return page.rows(
                2,
                found,
                last -> pro.button(
                        ClientMessagesPhrase.WRITE_TO,
                        new ClientMessagesAction.WinBack(last.clientId(), day),
                        last.clientName()));
    }

    Reply winBack(Pro pro, ClientId id, LocalDate day) {
        Optional<Client> client = clients.find(pro.salonId(), id);
        Optional<Visit> last = visits.behind(pro.salonId(), id, LOOKED_AT).stream()
                .filter(visit -> visit.status() == Status.DONE)
                .findFirst();
        if (client.isEmpty() || last.isEmpty()) {
            return page(pro, day).show();
        }
        return winBack(pro, client.get(), last.get())
                .back(new ClientMessagesAction.Inactive(day))
                .show();
    }

    private Page winBack(Pro pro, Client client, Visit last) {
        Page page = Page.below(pro.voice(), ClientMessagesPhrase.INACTIVE_CRUMB, client.name())
                .say(ClientMessagesPhrase.WIN_BACK, client.name(), pro.voice().dayOfMonth(pro.dayOf(last.start())));
        String words = pro.voice()
                .plain(
                        ClientMessagesPhrase.WIN_BACK_TEXT,
                        ClientNotice.firstName(client.name()),
                        last.title(),
                        pro.salon().name());
        notice.add(page, Optional.ofNullable(client.phone()), words);
        return page.row(
                pro.button(
                                ClientMessagesPhrase.BOOK,
                                new BookingAction.ForClient(client.id()),
                                ClientNotice.firstName(client.name()))
                        .main(),
                pro.button(ClientMessagesPhrase.CARD, new ClientsAction.Card(client.id()), client.name()));
    }
}
