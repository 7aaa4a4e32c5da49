package app.rosalie.chat.rota;

import app.rosalie.agenda.opening.Rota;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.RotaAction;
import app.rosalie.chat.kit.hours.HoursPages;
import app.rosalie.chat.kit.hours.HoursPhrase;
import app.rosalie.chat.kit.hours.HoursWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The weeks that take turns, compactly, and what can be done with each. */
final class RotaPage {

    private static final int FEWEST = 2;

    private RotaPage() {}

    static Page none(Pro pro, Page page) {
        return page.say(RotaPhrase.NO_ROTA).rows(3, sizes(pro, 0));
    }

    static Page of(Pro pro, Page page, Rota rota, LocalDate today) {
        int running = rota.turn(today);
        page.say(RotaPhrase.ROTA_TITLE, rota.weeks().size());
        List<Button> edits = new ArrayList<>();
        List<Button> others = new ArrayList<>();
        for (int turn = 0; turn < rota.weeks().size(); turn++) {
            week(pro, page, rota, turn, turn == running);
            edits.add(pro.button(RotaPhrase.EDIT_TURN, new RotaAction.EditTurn(turn), turn + 1));
            if (turn != running) {
                others.add(pro.button(RotaPhrase.TURN_NOW, new RotaAction.TurnNow(turn), turn + 1));
            }
        }
        return page.rows(2, edits)
                .rows(1, others)
                .rows(2, sizes(pro, rota.weeks().size()))
                .row(pro.button(RotaPhrase.NO_TURNS, new RotaAction.NoTurns()).danger());
    }

    /** Empty so far: news come first. */
    static Page page(Pro pro) {
        return HoursPages.page(pro, pro.voice().plain(RotaPhrase.ROTA_CRUMB));
    }

    private static void week(Pro pro, Page page, Rota rota, int turn, boolean isRunning) {
        page.gap().say(RotaPhrase.TURN_TITLE, turn + 1, isRunning ? "now" : "none");
        hours(pro, page, rota, turn);
    }

    static void hours(Pro pro, Page page, Rota rota, int turn) {
        List<String> lines = HoursWords.week(pro.voice(), rota.weeks().get(turn));
        if (lines.isEmpty()) {
            page.say(HoursPhrase.ITEM, pro.voice().plain(RotaPhrase.WEEK_OFF));
        }
        lines.forEach(line -> page.say(HoursPhrase.ITEM, line));
    }

    private static List<Button> sizes(Pro pro, int now) {
        return IntStream.rangeClosed(FEWEST, Rota.MOST_WEEKS)
                .filter(weeks -> weeks != now)
                .<Button>mapToObj(weeks -> pro.button(RotaPhrase.SO_MANY_WEEKS, new RotaAction.TakeTurns(weeks), weeks))
                .toList();
    }
}
