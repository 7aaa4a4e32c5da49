package app.rosalie.chat.debts;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.DebtsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.kit.paging.ListPage;
import app.rosalie.revenue.Debt;
import app.rosalie.revenue.DebtOrder;
import app.rosalie.revenue.DebtTotal;
import app.rosalie.revenue.Debts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who owes something, the most or the oldest first. */
@Component
class DebtListPage {

    private static final int PAGE = 6;

    /** Longer labels would be cut in half a row. */
    private static final int LONGEST_IN_HALF_A_ROW = 17;

    private final Debts debts;
    private final InstantSource clock;

    DebtListPage(Debts debts, InstantSource clock) {
        this.debts = debts;
        this.clock = clock;
    }

    static Page page(Pro pro, String... crumbs) {
        return Page.below(pro.voice(), DebtsPhrase.CRUMB, crumbs).back(new DebtsAction.Open(DebtOrder.BIGGEST, 0));
    }

    Reply show(Pro pro, DebtOrder order, int wanted) {
        DebtTotal total = debts.total(pro.salonId());
        Page page = page(pro).back(new HomeAction.Open());
        if (total.clients() == 0) {
            return page.say(DebtsPhrase.NOBODY).show();
        }
        int last = (int) ((total.clients() - 1) / PAGE);
        ListPage<Debt> found =
                ListPage.of(Math.min(wanted, last), PAGE, (skip, most) -> debts.all(pro.salonId(), order, skip, most));
        page.say(DebtsPhrase.TITLE, total.clients(), total.owed()).gap();
        found.shown().forEach(debt -> line(pro, page, debt));
        buttons(pro, page, found.shown());
        page.rows(
                2,
                found.turns(
                        before -> pro.button(DebtsPhrase.BEFORE, new DebtsAction.Open(order, before)),
                        next -> pro.button(DebtsPhrase.AFTER, new DebtsAction.Open(order, next))));
        if (total.clients() > 1) {
            page.row(otherOrder(pro, order));
        }
        return page.show();
    }

    private void line(Pro pro, Page page, Debt debt) {
        page.say(
                DebtsPhrase.LINE,
                debt.clientName(),
                debt.owed(),
                day(pro, pro.dayOf(clock.instant()), pro.dayOf(debt.since())),
                debt.visits());
    }

    /** The year goes without saying as long as it is the running one. */
    static String day(Pro pro, LocalDate today, LocalDate day) {
        return pro.voice()
                .plain(
                        DebtsPhrase.DAY,
                        pro.voice().dayOfMonth(day),
                        day.getYear() == today.getYear() ? "none" : Integer.toString(day.getYear()));
    }

    private static void buttons(Pro pro, Page page, List<Debt> shown) {
        List<Button.Press> buttons = shown.stream()
                .map(debt -> pro.button(
                        DebtsPhrase.CLIENT, new DebtsAction.OfClient(debt.client()), debt.clientName(), debt.owed()))
                .toList();
        boolean isShort = buttons.stream().allMatch(button -> button.label().length() <= LONGEST_IN_HALF_A_ROW);
        page.rows(isShort ? 2 : 1, buttons);
    }

    private static Button otherOrder(Pro pro, DebtOrder order) {
        return switch (order) {
            case BIGGEST -> pro.button(DebtsPhrase.BY_AGE, new DebtsAction.Open(DebtOrder.OLDEST, 0));
            case OLDEST -> pro.button(DebtsPhrase.BY_SIZE, new DebtsAction.Open(DebtOrder.BIGGEST, 0));
        };
    }
}
