package app.rosalie.chat;

import java.time.LocalDate;

/** An action that carries a day. What is pressed may carry any day; no room has to think of those beyond reach. */
public interface Dated {

    LocalDate day();

    /** Whether the day lies in this century or the next one. */
    default boolean isWithinReach() {
        return day().getYear() >= 2000 && day().getYear() < 2200;
    }
}
