package app.rosalie.chat.clients;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.DebtsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.SegmentsAction;
import app.rosalie.chat.kit.client.ClientNames;
import app.rosalie.chat.kit.client.ClientSearch;
import app.rosalie.chat.kit.paging.ListPage;
import app.rosalie.chat.question.ClientsQuestion;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientLine;
import app.rosalie.clients.Clients;
import app.rosalie.revenue.DebtOrder;
import app.rosalie.salon.VisibleText;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The book, ten at a time by name, or the ten that were added last; and whoever is found in it. */
@Component
class ClientBookPage {

    /** Where the book begins with those that were added last. */
    static final int LATEST = -1;

    private static final int PAGE = 10;
    private static final int LONGEST_TYPED = 120;

    /** Longer names would be cut in half a row. */
    private static final int LONGEST_IN_HALF_A_ROW = 17;

    private final Clients clients;
    private final ClientSearch search;
    private final ClientNames words;

    ClientBookPage(Clients clients, ClientSearch search, ClientNames words) {
        this.clients = clients;
        this.search = search;
        this.words = words;
    }

    static Page page(Pro pro, String... crumbs) {
        String[] all = Stream.concat(Stream.of(pro.voice().plain(ClientsPhrase.CRUMB)), Stream.of(crumbs))
                .toArray(String[]::new);
        return Page.below(pro.voice(), all).back(new ClientsAction.Book(0));
    }

    Reply show(Pro pro, int from) {
        int count = (int) clients.count(pro.salonId());
        Page page = page(pro).asking(new ClientsQuestion.Find("")).back(new HomeAction.Open());
        if (count == 0) {
            return page.say(ClientsPhrase.EMPTY).row(add(pro)).show();
        }
        return from < 0 ? latest(pro, page, count) : byName(pro, page, count, Math.min(from, count - 1) / PAGE);
    }

    private Reply byName(Pro pro, Page page, int count, int number) {
        ListPage<Client> found = ListPage.of(number, PAGE, (skip, most) -> clients.byName(pro.salonId(), skip, most));
        if (count > PAGE) {
            page.say(ClientsPhrase.BOOK, count, number * PAGE + 1, last(number, count));
        } else {
            page.say(ClientsPhrase.WHOLE_BOOK, count);
        }
        page.say(ClientsPhrase.HOW_TO_FIND);
        list(pro, page, found.shown());
        return page.rows(2, turns(pro, found, count))
                .row(add(pro), pro.button(ClientsPhrase.LATEST, new ClientsAction.Book(LATEST)))
                .row(
                        pro.button(ClientsPhrase.SEGMENTS, new SegmentsAction.Open()),
                        pro.button(ClientsPhrase.TO_TAB, new DebtsAction.Open(DebtOrder.BIGGEST, 0)))
                .show();
    }

    private static List<Button> turns(Pro pro, ListPage<Client> found, int count) {
        return found.turns(
                before -> turn(pro, ClientsPhrase.PAGE_BEFORE, before, count),
                next -> turn(pro, ClientsPhrase.PAGE_AFTER, next, count));
    }

    private static Button turn(Pro pro, ClientsPhrase phrase, int number, int count) {
        return pro.button(phrase, new ClientsAction.Book(number * PAGE), number * PAGE + 1, last(number, count));
    }

    /** The place of the last one on a page, counted from 1. */
    private static int last(int number, int count) {
        return Math.min((number + 1) * PAGE, count);
    }

    private Reply latest(Pro pro, Page page, int count) {
        page.say(ClientsPhrase.NEWEST, count).say(ClientsPhrase.HOW_TO_FIND);
        list(pro, page, clients.newest(pro.salonId(), PAGE));
        return page.row(add(pro), pro.button(ClientsPhrase.BY_NAME, new ClientsAction.Book(0)))
                .show();
    }

    /** What was to be written is not remembered any more, or it was written a moment ago. */
    Reply forgotten(Pro pro) {
        Page page = page(pro)
                .say(ClientsPhrase.FORGOTTEN)
                .asking(new ClientsQuestion.Add(""))
                .back(new ClientsAction.Book(0));
        list(pro, page, clients.newest(pro.salonId(), PAGE));
        return page.show();
    }

    Reply find(Pro pro, String text) {
        String typed = VisibleText.of(text);
        if (typed.length() > LONGEST_TYPED || typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return page(pro)
                    .say(ClientsPhrase.NOT_UNDERSTOOD)
                    .asking(new ClientsQuestion.Find(""))
                    .show();
        }
        List<Client> found = search.find(pro, typed, PAGE + 1);
        Page page = page(pro).asking(new ClientsQuestion.Find(typed));
        count(page, typed, found);
        list(pro, page, found.stream().limit(PAGE).toList());
        return addition(pro, page, ClientLine.read(typed, pro.salon().zone())).show();
    }

    private static void count(Page page, String typed, List<Client> found) {
        if (found.isEmpty()) {
            page.say(ClientsPhrase.NOBODY, typed);
        } else if (found.size() > PAGE) {
            page.say(ClientsPhrase.MANY, typed, PAGE);
        } else {
            page.say(ClientsPhrase.FOUND, typed, found.size());
        }
    }

    private static Page addition(Pro pro, Page page, ClientLine line) {
        line.identity()
                .ifPresent(who -> page.row(pro.button(ClientsPhrase.ADD_HER, new ClientsAction.New(false), who.name())
                        .good()));
        return page;
    }

    private void list(Pro pro, Page page, List<Client> some) {
        List<Button> buttons = words.buttons(pro, some, ClientsAction.Card::new);
        boolean isShort = buttons.stream().allMatch(button -> button.label().length() <= LONGEST_IN_HALF_A_ROW);
        page.rows(isShort ? 2 : 1, buttons);
    }

    private static Button add(Pro pro) {
        return pro.button(ClientsPhrase.ADD, new ClientsAction.Add()).main();
    }
}
