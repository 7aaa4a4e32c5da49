package app.rosalie.agenda.waitlist;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.selection.SelectionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A client waits for a time.
 *
 * @param clientName as it stands in the book
 * @param windows when she could come, one at least
 * @param notice how long before a start she must hear of it
 */
public record Wish(
        WishId id,
        ClientId client,
        String clientName,
        SelectionId selection,
        List<WishWindow> windows,
        Duration notice,
        WishState state,
        Instant registeredAt) {

    /** So many windows has one. */
    public static final int MOST_WINDOWS = 5;

    /** As long as she asks for no other. */
    public static final Duration USUAL_NOTICE = Duration.ofHours(2);

    public Wish {
        windows = List.copyOf(windows);
        if (windows.isEmpty() || windows.size() > MOST_WINDOWS) {
            throw new IllegalArgumentException(windows.size() + " windows");
        }
    }

    /** Whether she could come then. */
    public boolean holds(LocalDateTime start) {
        return windows.stream().anyMatch(window -> window.holds(start));
    }

    /** Whether she could come at some time of that day. */
    boolean holds(LocalDate day) {
        return windows.stream().anyMatch(window -> !day.isBefore(window.first()) && !day.isAfter(window.last()));
    }

    public LocalDate lastDay() {
        return lastDay(windows);
    }

    static LocalDate lastDay(List<WishWindow> windows) {
        return windows.stream().map(WishWindow::last).max(LocalDate::compareTo).orElseThrow();
    }
}
