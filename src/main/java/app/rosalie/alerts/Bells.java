package app.rosalie.alerts;

import app.rosalie.salon.Salon;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rings where an alert belongs: at the pro's, or at the client's. */
@Component
class Bells {

    private final Doorbell doorbell;
    private final ClientDoorbell clientDoorbell;
    private final MorningMessages mornings;

    Bells(Doorbell doorbell, ClientDoorbell clientDoorbell, MorningMessages mornings) {
        this.doorbell = doorbell;
        this.clientDoorbell = clientDoorbell;
        this.mornings = mornings;
    }

    /** @return whether anything was left to tell */
    boolean ring(Salon salon, Alert alert, boolean sound) {
        if (alert.kind().isForClients()) {
            return clientDoorbell.ring(salon, alert, sound);
        }
        boolean rung = doorbell.ring(salon, alert, sound);
        if (rung && alert.kind() == AlertKind.MORNING) {
            mornings.sent(salon.id(), alert.day());
        }
        return rung;
    }

    /** Both go by one way. */
    boolean areHeldUp() {
        return doorbell.isHeldUp();
    }

    /** @return whether anything was left to tell */
    boolean ring(Salon salon, List<Alert> alerts) {
        return doorbell.ring(salon, alerts);
    }
}
