package app.rosalie.agenda.waitlist;

import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.ClientId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Time that has become free while somebody waited: a visit has left it, or the doors have opened.
 *
 * @param span from the first of it to the last
 * @param former whose it was, who is not asked again; empty where nobody knows
 * @param opened the stretches that the doors have opened, in order; none where a visit has left it
 */
public record FreedSlot(FreedSlotId id, TimeSpan span, Optional<ClientId> former, List<TimeSpan> opened) {

    /** So many stretches of one opening are given out. */
    static final int MOST_OPENED = 200;

    private static final String BETWEEN = ";";

    public FreedSlot {
        opened = List.copyOf(opened);
    }

    /** Whether there may be room for several. */
    public boolean isOpened() {
        return !opened.isEmpty();
    }

    /** All that has become free. */
    public List<TimeSpan> parts() {
        return isOpened() ? opened : List.of(span);
    }

    static TimeSpan whole(List<TimeSpan> opened) {
        return new TimeSpan(opened.getFirst().start(), opened.getLast().end());
    }

    /** As the table keeps several: « 29540160+240 », in minutes. */
    static String text(List<TimeSpan> opened) {
        return opened.stream()
                .map(part ->
                        part.start().getEpochSecond() / 60 + "+" + part.length().toMinutes())
                .collect(Collectors.joining(BETWEEN));
    }

    static List<TimeSpan> read(String text) {
        return Arrays.stream(text.split(BETWEEN))
                .map(part -> part.split("\\+"))
                .map(part -> TimeSpan.of(
                        Instant.ofEpochSecond(Long.parseLong(part[0]) * 60),
                        Duration.ofMinutes(Long.parseLong(part[1]))))
                .toList();
    }
}
