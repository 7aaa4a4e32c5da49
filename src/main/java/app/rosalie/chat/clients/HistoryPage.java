package app.rosalie.chat.clients;

import app.rosalie.agenda.FavouriteTreatment;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitHistories;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.paging.ListPage;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.revenue.Performance;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All that a client has behind her, page by page, newest first; each visit is opened by its button. */
@Component
class HistoryPage {

    private static final int PAGE = 8;
    private static final int FAVOURITES = 3;

    /** A note may be long; all of it stands with the visit. */
    private static final int LONGEST_NOTE = 80;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM", Locale.ROOT);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yy", Locale.ROOT);

    private final Clients clients;
    private final Visits visits;
    private final VisitHistories histories;
    private final Performance performance;
    private final VisitWords words;
    private final InstantSource clock;

    HistoryPage(
            Clients clients,
            Visits visits,
            VisitHistories histories,
            Performance performance,
            VisitWords words,
            InstantSource clock) {
        this.clients = clients;
        this.visits = visits;
        this.histories = histories;
        this.performance = performance;
        this.words = words;
        this.clock = clock;
    }

    Reply show(Pro pro, ClientId id, int wanted) {
        return clients.find(pro.salonId(), id)
                .map(client -> show(pro, client, wanted))
                .orElseGet(() -> ClientCard.unknown(pro));
    }

    private Reply show(Pro pro, Client client, int wanted) {
        ListPage<Visit> found =
                ListPage.of(wanted, PAGE, (skip, most) -> visits.behind(pro.salonId(), client.id(), skip, most));
        Page page = ClientBookPage.page(pro, client.name(), pro.voice().plain(ClientsPhrase.HISTORY_CRUMB))
                .back(new ClientsAction.Card(client.id()));
        head(pro, page, client);
        if (found.shown().isEmpty()) {
            page.say(ClientsPhrase.NOTHING_BEHIND);
        }
        found.shown().forEach(visit -> page.line(line(pro, visit)));
        return page.rows(2, found.shown(), visit -> button(pro, visit))
                .rows(
                        2,
                        found.turns(
                                before -> turn(pro, ClientsPhrase.NEWER, client, before),
                                next -> turn(pro, ClientsPhrase.OLDER, client, next)))
                .show();
    }

    private void head(Pro pro, Page page, Client client) {
        Money received = performance.takenFrom(pro.salonId(), client.id()).total();
        page.say(
                ClientsPhrase.HISTORY,
                client.name(),
                visits.visitsDone(pro.salonId(), client.id()),
                received.isPositive() ? pro.voice().money(received) : "none");
        // What she has had once is no favourite.
        List<FavouriteTreatment> favourites = histories.favourites(pro.salonId(), client.id(), FAVOURITES).stream()
                .filter(one -> one.count() > 1)
                .toList();
        if (!favourites.isEmpty()) {
            page.say(
                    ClientsPhrase.FAVOURITES,
                    favourites.stream()
                            .map(one -> pro.voice().plain(ClientsPhrase.FAVOURITE, one.name(), one.count()))
                            .collect(Collectors.joining(" · ")));
        }
        page.gap();
    }

    private String line(Pro pro, Visit visit) {
        boolean plain = visit.status() == Status.CONFIRMED || visit.status() == Status.DONE;
        return pro.voice()
                .say(
                        ClientsPhrase.VISIT_PAST,
                        words.mark(pro, visit),
                        day(pro, visit),
                        visit.title(),
                        visit.price(),
                        plain ? "none" : words.state(pro, visit),
                        visit.note().isEmpty() ? "none" : shortened(visit.note()));
    }

    private static String shortened(String note) {
        String line = note.replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST_NOTE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_NOTE - 1)) + "…";
    }

    /** In figures, so that two stand beside each other on a small phone. */
    private Button button(Pro pro, Visit visit) {
        LocalDate day = pro.dayOf(visit.start());
        return pro.button(
                ClientsPhrase.TO_PAST_VISIT,
                new VisitAction.Visit(visit.id()),
                words.mark(pro, visit),
                day.format(DAY),
                day.format(MONTH),
                day.format(YEAR));
    }

    private String day(Pro pro, Visit visit) {
        LocalDate day = pro.dayOf(visit.start());
        boolean thisYear = day.getYear() == pro.dayOf(clock.instant()).getYear();
        return pro.voice()
                .plain(
                        ClientsPhrase.DAY,
                        pro.voice().shortDay(day),
                        thisYear ? "none" : Integer.toString(day.getYear()));
    }

    private static Button turn(Pro pro, ClientsPhrase phrase, Client client, int number) {
        return pro.button(phrase, new ClientsAction.History(client.id(), number));
    }
}
