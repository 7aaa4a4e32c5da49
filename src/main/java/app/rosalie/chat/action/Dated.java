package app.rosalie.chat.action;

import java.time.LocalDate;

/** An action that carries a day, or two. What is pressed may carry any day; no room has to think of those beyond reach. */
public interface Dated {

    LocalDate day();

    /** The other day, where there is one. */
    default LocalDate last() {
        return day();
    }

    /** Whether the days lie in this century or the next one, and follow each other within two years. */
    default boolean isWithinReach() {
        return isNear(day()) && isNear(last()) && last().isBefore(day().plusYears(2));
    }

    private static boolean isNear(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 2200;
    }
}
