package app.rosalie.alerts;

import app.rosalie.agenda.waitlist.OfferClock;
import java.time.LocalDateTime;

/** No client is written to in the night; no salon can choose that. */
public final class ClientHours {

    private static final AlertHours NIGHT = new AlertHours(OfferClock.EVENING, OfferClock.MORNING, false);

    private ClientHours() {}

    /** @param local on the salon's wall clock */
    public static boolean areQuiet(LocalDateTime local) {
        return NIGHT.isQuiet(local.toLocalTime());
    }

    /** When the night is over in which this moment lies. */
    static LocalDateTime quietUntil(LocalDateTime local) {
        return NIGHT.quietUntil(local);
    }
}
