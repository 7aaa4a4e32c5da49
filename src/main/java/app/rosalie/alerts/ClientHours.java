package app.rosalie.alerts;

import java.time.LocalDateTime;
import java.time.LocalTime;

/** No client is written to in the night; no salon can choose that. */
public final class ClientHours {

    private static final AlertHours NIGHT = new AlertHours(LocalTime.of(20, 30), LocalTime.of(8, 30), false);

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
