package app.rosalie.agenda;

import java.time.Duration;

/**
 * A client has said that she comes.
 *
 * @param delay so much later than agreed, in whole minutes; zero where she comes in time
 */
public record Attendance(Duration delay) {

    public boolean isDelayed() {
        return delay.isPositive();
    }
}
