package app.rosalie.chat.debts;

import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.DebtsAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.revenue.DebtTotal;
import app.rosalie.revenue.Debts;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What one client owes, visit by visit; the words to ask her for it; and all of it paid at once. */
@Component
class TabPage {

    private static final int VISITS_SHOWN = 4;

    private final Debts debts;
    private final Clients clients;
    private final ClientNotice notice;
    private final InstantSource clock;

    TabPage(Debts debts, Clients clients, ClientNotice notice, InstantSource clock) {
        this.debts = debts;
        this.clients = clients;
        this.notice = notice;
        this.clock = clock;
    }

    /** Whoever was taken out of the book owes what she owes. */
    private Optional<Client> client(Pro pro, ClientId id) {
        return clients.ever(pro.salonId(), List.of(id)).stream().findFirst();
    }

    Reply show(Pro pro, ClientId id) {
        return client(pro, id)
                .map(client ->
                        told(pro, client, DebtListPage.page(pro, client.name())).show())
                .orElseGet(() -> DebtListPage.page(pro).say(DebtsPhrase.UNKNOWN).show());
    }

    private Page told(Pro pro, Client client, Page page) {
        Optional<Debts.Tab> tab = debts.tab(pro.salonId(), client.id());
        if (tab.isPresent()) {
            owed(pro, client, page, tab.get());
        } else {
            page.say(DebtsPhrase.OWES_NOTHING, client.name());
        }
        return clients.find(pro.salonId(), client.id()).isEmpty()
                ? page
                : page.row(pro.button(DebtsPhrase.CARD, new ClientsAction.Card(client.id())));
    }

    private void owed(Pro pro, Client client, Page page, Debts.Tab tab) {
        page.say(DebtsPhrase.OWES, client.name(), tab.total(), tab.visits().size())
                .gap();
        List<Visit> shown = tab.visits().stream().limit(VISITS_SHOWN).toList();
        shown.forEach(visit -> page.say(
                DebtsPhrase.VISIT, day(pro, visit), visit.title(), visit.price(), rest(pro, visit, tab.left(visit))));
        if (tab.visits().size() > shown.size()) {
            page.say(DebtsPhrase.MORE, tab.visits().size() - shown.size());
        }
        page.gap()
                .say(DebtsPhrase.ALL_PAID)
                .row(
                        settle(pro, DebtsPhrase.IN_CASH, client, tab, PaymentMethod.CASH),
                        settle(pro, DebtsPhrase.BY_CARD, client, tab, PaymentMethod.CARD));
        notice.add(page, Optional.ofNullable(client.phone()), text(pro, client, tab));
        page.rows(
                2,
                shown,
                visit -> pro.button(DebtsPhrase.TO_VISIT, new VisitAction.Visit(visit.id()), day(pro, visit)));
    }

    /** Where nothing was paid, the price says it. */
    private static String rest(Pro pro, Visit visit, Money left) {
        return left.equals(visit.price()) ? "none" : pro.voice().money(left);
    }

    private static Button.Press settle(Pro pro, DebtsPhrase label, Client client, Debts.Tab tab, PaymentMethod method) {
        return pro.button(label, new DebtsAction.Settle(client.id(), tab.total(), method))
                .good();
    }

    private String day(Pro pro, Visit visit) {
        LocalDate today = pro.dayOf(clock.instant());
        return DebtListPage.day(pro, today, pro.dayOf(visit.start()));
    }

    private String text(Pro pro, Client client, Debts.Tab tab) {
        Visit first = tab.visits().getFirst();
        return pro.voice()
                .plain(
                        DebtsPhrase.TEXT,
                        ClientNotice.firstName(client.name()),
                        tab.total(),
                        tab.visits().size(),
                        first.title(),
                        day(pro, first),
                        pro.salon().name());
    }

    /** Where something else is owed by now than was shown, it is shown anew. */
    Reply settle(Pro pro, ClientId id, Money owed, PaymentMethod method) {
        Optional<Client> client = client(pro, id);
        if (client.isEmpty() || !method.isMoney()) {
            return show(pro, id);
        }
        Optional<JournalEntryId> entry = debts.settle(pro.salonId(), id, owed, method);
        Page page = DebtListPage.page(pro, client.get().name());
        if (entry.isEmpty()) {
            boolean owes = debts.owed(pro.salonId(), id).isPositive();
            return told(
                            pro,
                            client.get(),
                            owes ? page.say(DebtsPhrase.HAS_CHANGED).gap() : page)
                    .show();
        }
        page.say(DebtsPhrase.SETTLED, client.get().name(), PaymentWords.paid(pro.voice(), owed, method));
        DebtTotal others = debts.total(pro.salonId());
        if (others.clients() == 0) {
            page.say(DebtsPhrase.NOTHING_LEFT);
        } else {
            page.say(DebtsPhrase.STILL_OWED, others.clients(), others.owed());
        }
        return page.undo(entry.get()).show();
    }
}
