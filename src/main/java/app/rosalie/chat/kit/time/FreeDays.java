package app.rosalie.chat.kit.time;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Days with something free, as many as fit onto a screen.
 *
 * @param first from which on they were looked for
 * @param shown in order; empty where nothing is free within the days that were looked at
 * @param hints a line of HTML for each public holiday among them
 * @param later from which on there may be more
 */
public record FreeDays(LocalDate first, List<LocalDate> shown, List<String> hints, LocalDate later) {

    /** How many days ahead are looked at. */
    public static final int LOOKED_AT = 14;

    private static final int MOST_SHOWN = 9;

    /** @param days with something free, within {@link #LOOKED_AT} of the first */
    static FreeDays of(LocalDate first, List<LocalDate> days) {
        LocalDate later = days.size() > MOST_SHOWN ? days.get(MOST_SHOWN) : first.plusDays(LOOKED_AT);
        return new FreeDays(first, days.stream().limit(MOST_SHOWN).toList(), List.of(), later);
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }

    FreeDays hinted(List<String> hints) {
        return new FreeDays(first, shown, hints, later);
    }

    /** A button for each, and the holidays by name. */
    public Page addTo(Page page, Pro pro, Function<LocalDate, Action> action) {
        hints.forEach(page::line);
        return page.rows(3, shown, day -> Button.of(pro.voice().shortDay(day), action.apply(day)));
    }
}
