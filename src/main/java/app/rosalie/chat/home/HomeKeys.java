package app.rosalie.chat.home;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.revenue.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The four rows below home, which has a picture: first what waits, last the ways that are taken every day, always at the same
 * place. What has no room is one press further, behind « Plus ».
 */
final class HomeKeys {

    private static final int A_ROW = 2;
    private static final int MOST_ROWS = 3;

    private HomeKeys() {}

    static void below(Pro pro, Page page, List<Button> tasks, LocalDate today) {
        List<Button> shown = shown(pro, tasks);
        page.rows(A_ROW, shown);
        if (shown.size() <= A_ROW * (MOST_ROWS - 1)) {
            page.row(
                    pro.button(HomePhrase.PLANNING, new PlanningAction.Week(today)),
                    pro.button(HomePhrase.TAKINGS, new TakingsAction.Open(Period.Kind.MONTH, today, today)),
                    pro.button(HomePhrase.CLIENTS, new ClientsAction.Book(0)));
        }
        page.row(
                pro.button(HomePhrase.BOOK, new BookingAction.Start()).main(),
                pro.button(HomePhrase.DAY, new AgendaAction.Today()),
                pro.button(HomePhrase.MORE, new HomeAction.More()));
    }

    private static List<Button> shown(Pro pro, List<Button> tasks) {
        int most = A_ROW * MOST_ROWS;
        if (tasks.size() <= most) {
            return tasks;
        }
        List<Button> shown = new ArrayList<>(tasks.subList(0, most - 1));
        shown.add(pro.button(HomePhrase.MORE_TASKS, new HomeAction.More(), tasks.size() - shown.size()));
        return shown;
    }
}
