package app.rosalie.alerts;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When a salon wants to be left alone, on the wall clock. Where both ends are the same, never.
 *
 * @param quietFrom included
 * @param quietTo excluded; on the next day where it is not behind the first
 * @param daysOffSilent on days on which the salon is closed, nothing makes a sound
 */
public record AlertHours(LocalTime quietFrom, LocalTime quietTo, boolean daysOffSilent) {

    /** As long as the salon has chosen nothing else. */
    public static final AlertHours USUAL = new AlertHours(LocalTime.of(20, 30), LocalTime.of(8, 0), true);

    public boolean areNone() {
        return quietFrom.equals(quietTo);
    }

    public boolean isQuiet(LocalTime time) {
        if (areNone()) {
            return false;
        }
        boolean begun = !time.isBefore(quietFrom);
        boolean over = !time.isBefore(quietTo);
        return quietFrom.isBefore(quietTo) ? begun && !over : begun || !over;
    }

    /** When the quiet hours are over in which this moment lies. */
    public LocalDateTime quietUntil(LocalDateTime moment) {
        LocalDateTime end = moment.toLocalDate().atTime(quietTo);
        return end.isAfter(moment) ? end : end.plusDays(1);
    }
}
