package app.rosalie.chat.operations;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.kit.paging.ListPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A list of what is parked: each thing tried again or put aside by itself, or all together.
 *
 * @param page leads to another page of the list, by its number
 */
record ParkedList(Action retryAll, Action dropAll, IntFunction<Action> page) {

    /** As many as are read at a glance. */
    static final int SIZE = 5;

    /** @param retry empty where there is no use in it */
    record Entry(String html, Optional<Action> retry, Action drop) {}

    /** Below the title and whatever else the page has. */
    Page on(Page screen, Speaker speaker, ListPage<Entry> entries) {
        List<Button> retries = new ArrayList<>();
        List<Button> drops = new ArrayList<>();
        for (int i = 0; i < entries.shown().size(); i++) {
            Entry entry = entries.shown().get(i);
            int number = i + 1;
            screen.gap().line(entry.html());
            entry.retry().ifPresent(retry -> retries.add(speaker.button(OperationsPhrase.RETRY_ONE, retry, number)));
            drops.add(speaker.button(OperationsPhrase.DROP_ONE, entry.drop(), number));
        }
        screen.grid(SIZE, retries).grid(SIZE, drops);
        List<Button> turns = entries.turns(
                before -> speaker.button(OperationsPhrase.NEWER, page.apply(before)),
                next -> speaker.button(OperationsPhrase.OLDER, page.apply(next)));
        screen.rows(2, turns);
        if (!drops.isEmpty()) {
            screen.row(
                    speaker.button(OperationsPhrase.RETRY_ALL, retryAll).good(),
                    speaker.button(OperationsPhrase.DROP_ALL, dropAll).danger());
        }
        return screen;
    }
}
