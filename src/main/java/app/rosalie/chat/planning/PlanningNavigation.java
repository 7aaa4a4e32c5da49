package app.rosalie.chat.planning;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.kit.paging.Tab;
import app.rosalie.chat.words.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows that lead from one page of the agenda to the others, the same below each. */
final class PlanningNavigation {

    private PlanningNavigation() {}

    /** @param day on which the page was opened; where it shows today, the other views open at today */
    static void below(Page page, PlanningView view, LocalDate day, LocalDate today) {
        Voice voice = page.voice();
        LocalDate first = view.first(day);
        boolean here = view.shows(today, first);
        page.row(leaf(voice, view, first, here, today).toArray(Button[]::new));
        page.rows(3, views(voice, view, here ? today : day));
        page.row(
                Button.of(voice, PlanningPhrase.BOOK, new BookingAction.Start()).main(),
                Button.of(
                        voice,
                        PlanningPhrase.FREE_BUTTON,
                        new PlanningAction.Free(here ? today : first, Optional.empty())));
    }

    private static List<Button> leaf(Voice voice, PlanningView view, LocalDate first, boolean here, LocalDate today) {
        LocalDate before = view.first(first.minusDays(1));
        LocalDate next = view.next(first);
        List<Button> leaf = new ArrayList<>();
        leaf.add(Button.of(voice, PlanningPhrase.BEFORE, view.at(before), view.name(voice, before)));
        if (!here) {
            leaf.add(Button.of(voice, PlanningPhrase.TODAY, view.at(today)));
        }
        leaf.add(Button.of(voice, PlanningPhrase.AFTER, view.at(next), view.name(voice, next)));
        return leaf;
    }

    private static List<Button> views(Voice voice, PlanningView present, LocalDate day) {
        List<String> names = voice.list(PlanningPhrase.VIEWS);
        List<Button> views = new ArrayList<>();
        for (PlanningView view : PlanningView.values()) {
            String name = names.get(view.ordinal());
            views.add(Tab.of(voice, name, view == present, view.at(day)));
        }
        return views;
    }
}
