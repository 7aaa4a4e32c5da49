package app.rosalie.chat.kit.planning;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.kit.paging.Tab;
import app.rosalie.chat.words.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows that lead from one page of the agenda to the others, the same below each. */
public final class PlanningNavigation {

    private PlanningNavigation() {}

    /**
     * Two rows, and in the last one the way back, or the way to today where the page does not show it.
     *
     * @param day on which the page was opened; where it shows today, the other views open at today
     * @param detail what this page alone has
     * @param back where the page lies below
     */
    public static Page below(Page page, PlanningView view, LocalDate day, LocalDate today, Button detail, Action back) {
        Voice voice = page.voice();
        LocalDate first = view.first(day);
        boolean here = view.shows(today, first);
        List<Button> leaf = new ArrayList<>();
        leaf.add(Button.of(voice, PlanningViewPhrase.LEAF_BACK, view.at(view.first(first.minusDays(1)))));
        leaf.addAll(views(voice, view, here ? today : day));
        leaf.add(Button.of(voice, PlanningViewPhrase.LEAF_ON, view.at(view.next(first))));
        page.grid(leaf.size(), leaf);
        page.row(
                Button.of(voice, PlanningViewPhrase.BOOK, new BookingAction.Start())
                        .main(),
                Button.of(
                        voice,
                        PlanningViewPhrase.FREE_BUTTON,
                        new PlanningAction.Free(here ? today : first, Optional.empty())),
                detail);
        return here ? page.back(back) : page.way(Button.of(voice, PlanningViewPhrase.TODAY, view.at(today)));
    }

    /** What a page of one day is called in its line of crumbs: today by that word, which is what one looks for first. */
    public static String crumb(Voice voice, LocalDate day, LocalDate today) {
        return day.equals(today) ? voice.plain(PlanningViewPhrase.TODAY) : voice.shortDay(day);
    }

    private static List<Button> views(Voice voice, PlanningView present, LocalDate day) {
        List<String> names = voice.list(PlanningViewPhrase.VIEWS);
        List<Button> views = new ArrayList<>();
        for (PlanningView view : present.besides()) {
            views.add(Tab.of(voice, names.get(views.size()), view == present, view.at(day)));
        }
        return views;
    }
}
