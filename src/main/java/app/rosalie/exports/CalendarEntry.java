package app.rosalie.exports;

import java.time.ZonedDateTime;

/**
 * A visit as it stands in somebody's calendar.
 *
 * @param visit its number: a calendar knows the entry again by it
 * @param revision a calendar takes the higher one
 * @param start in the zone of the salon, which the entry keeps
 * @param end in the same zone
 * @param place what a map finds
 */
public record CalendarEntry(
        long visit,
        int revision,
        ZonedDateTime start,
        ZonedDateTime end,
        State state,
        String summary,
        String place,
        String notes) {

    /** How sure it is. */
    public enum State {
        REQUESTED,
        AGREED
    }
}
