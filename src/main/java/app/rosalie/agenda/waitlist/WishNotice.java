package app.rosalie.agenda.waitlist;

import java.time.Duration;

/** How long before a start one who waits has to hear of it, as it is chosen with a press. Buttons carry them by their places. */
public enum WishNotice {
    HALF_AN_HOUR(Duration.ofMinutes(30)),
    TWO_HOURS(Wish.USUAL_NOTICE),
    HALF_A_DAY(Duration.ofHours(12)),
    ONE_DAY(Duration.ofDays(1)),
    TWO_DAYS(Duration.ofDays(2));

    private final Duration length;

    WishNotice(Duration length) {
        this.length = length;
    }

    public Duration length() {
        return length;
    }
}
