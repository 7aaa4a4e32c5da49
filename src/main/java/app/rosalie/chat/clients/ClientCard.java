package app.rosalie.chat.clients;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.DebtsAction;
import app.rosalie.chat.action.SalesAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.sale.SalePhrase;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.clients.OnlineBlocks;
import app.rosalie.retention.ClientSummaries;
import app.rosalie.retention.ClientSummary;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One client: how to reach her, what is noted of her, what she has ahead and what she has had. */
@Component
class ClientCard {

    private static final int AHEAD_SHOWN = 4;
    private static final int BEHIND_SHOWN = 3;

    /** A repeated visit is all there; more than that nobody plans. */
    private static final int AHEAD_COUNTED = 60;

    private final Clients clients;
    private final Visits visits;
    private final OnlineBlocks blocks;
    private final VisitWords visitWords;
    private final ClientSummaries summaries;
    private final InstantSource clock;

    ClientCard(
            Clients clients,
            Visits visits,
            OnlineBlocks blocks,
            VisitWords visitWords,
            ClientSummaries summaries,
            InstantSource clock) {
        this.clients = clients;
        this.visits = visits;
        this.blocks = blocks;
        this.visitWords = visitWords;
        this.summaries = summaries;
        this.clock = clock;
    }

    Reply show(Pro pro, ClientId id) {
        return clients.find(pro.salonId(), id)
                .map(client -> tell(pro, client, ClientBookPage.page(pro, client.name()))
                        .show())
                .orElseGet(() -> unknown(pro));
    }

    /** Her addition was taken back, or she is of another salon's book. */
    static Reply unknown(Pro pro) {
        return ClientBookPage.page(pro).say(ClientsPhrase.UNKNOWN).show();
    }

    /** Adds all that there is to tell and to do to a page that may have begun with news. */
    Page tell(Pro pro, Client client, Page page) {
        ClientSummary summary = summaries.of(pro.salon(), client.id());
        page.say(ClientsPhrase.TITLE, client.name());
        new ClientHead(pro, pro.dayOf(clock.instant()), summary).say(page);
        identity(page, client);
        OnlineBlocks.Standing standing = blocks.of(pro.salonId(), client.id());
        if (standing == OnlineBlocks.Standing.BLOCKED) {
            page.say(ClientsPhrase.IS_BLOCKED);
        }
        List<Visit> ahead = visits.ahead(pro.salonId(), client.id(), AHEAD_COUNTED).stream()
                .filter(visit -> visit.status() != Status.CANCELLED && visit.status() != Status.EXPIRED)
                .toList();
        List<Visit> behind = visits.behind(pro.salonId(), client.id(), BEHIND_SHOWN);
        visits(pro, page.gap(), ahead, behind);
        page.row(
                pro.button(ClientsPhrase.BOOK_HER, new BookingAction.ForClient(client.id()))
                        .main(),
                pro.button(SalePhrase.SELL, new SalesAction.Ask(Optional.of(client.id()))));
        page.rows(2, ahead.stream().limit(2).toList(), visit -> toVisit(pro, visit));
        return page.rows(2, ways(pro, client, standing, summary, !behind.isEmpty()));
    }

    private static void identity(Page page, Client client) {
        if (client.phone() == null) {
            page.say(ClientsPhrase.NO_PHONE);
        } else {
            page.say(ClientsPhrase.PHONE, client.readablePhones());
        }
        if (!client.note().isEmpty()) {
            page.say(ClientsPhrase.NOTE, client.note());
        }
    }

    private void visits(Pro pro, Page page, List<Visit> ahead, List<Visit> behind) {
        if (ahead.isEmpty() && behind.isEmpty()) {
            page.say(ClientsPhrase.NO_VISITS);
        } else {
            ahead(pro, page, ahead);
            behind(pro, page.gap(), behind);
        }
    }

    private void ahead(Pro pro, Page page, List<Visit> ahead) {
        page.say(ahead.isEmpty() ? ClientsPhrase.NOTHING_AHEAD : ClientsPhrase.AHEAD);
        ahead.stream().limit(AHEAD_SHOWN).forEach(visit -> page.line(lineAhead(pro, visit)));
        if (ahead.size() > AHEAD_SHOWN) {
            page.say(ClientsPhrase.MORE, ahead.size() - AHEAD_SHOWN);
        }
    }

    private void behind(Pro pro, Page page, List<Visit> behind) {
        if (behind.isEmpty()) {
            page.say(ClientsPhrase.NOTHING_BEHIND);
            return;
        }
        page.say(ClientsPhrase.BEHIND);
        behind.forEach(visit -> page.line(lineBehind(pro, visit)));
    }

    private String lineAhead(Pro pro, Visit visit) {
        return pro.voice()
                .say(
                        ClientsPhrase.VISIT_AHEAD,
                        visitWords.mark(pro, visit),
                        pro.voice().shortDay(pro.dayOf(visit.start())),
                        pro.timeOf(visit.start()),
                        visit.title(),
                        state(pro, visit));
    }

    private String lineBehind(Pro pro, Visit visit) {
        return pro.voice()
                .say(
                        ClientsPhrase.VISIT_BEHIND,
                        visitWords.mark(pro, visit),
                        pro.voice().shortDay(pro.dayOf(visit.start())),
                        visit.title(),
                        visit.price(),
                        state(pro, visit));
    }

    /** What goes without saying is not said. */
    private String state(Pro pro, Visit visit) {
        boolean plain = visit.status() == Status.CONFIRMED || visit.status() == Status.DONE;
        return plain ? "none" : visitWords.state(pro, visit);
    }

    private Button toVisit(Pro pro, Visit visit) {
        return pro.button(
                ClientsPhrase.TO_VISIT,
                new VisitAction.Visit(visit.id()),
                visitWords.mark(pro, visit),
                pro.voice().shortDay(pro.dayOf(visit.start())),
                pro.timeOf(visit.start()));
    }

    private static List<Button> ways(
            Pro pro, Client client, OnlineBlocks.Standing standing, ClientSummary summary, boolean hasBeen) {
        List<Button> ways = new ArrayList<>(waysToReach(pro, client));
        boolean noted = !client.note().isEmpty();
        ways.add(pro.button(ClientsPhrase.RENAME, new ClientsAction.Rename(client.id())));
        ways.add(pro.button(
                noted ? ClientsPhrase.CHANGE_NOTE : ClientsPhrase.WRITE_NOTE, new ClientsAction.Note(client.id())));
        if (hasBeen) {
            ways.add(pro.button(ClientsPhrase.TO_HISTORY, new ClientsAction.History(client.id(), 0)));
        }
        if (summary.owed().isPositive()) {
            ways.add(pro.button(ClientsPhrase.TO_TAB, new DebtsAction.OfClient(client.id())));
        }
        if (standing == OnlineBlocks.Standing.BLOCKED) {
            ways.add(pro.button(ClientsPhrase.UNBLOCK, new ClientsAction.Unblock(client.id())));
        }
        return ways;
    }

    private static List<Button> waysToReach(Pro pro, Client client) {
        String phone = client.phone();
        return phone == null
                ? List.of()
                : List.of(
                        new Button.Link(
                                pro.voice().plain(ClientsPhrase.WHATSAPP),
                                URI.create("https://wa.me/" + phone.substring(1))),
                        new Button.Copy(pro.voice().plain(ClientsPhrase.COPY), client.readablePhone()));
    }
}
