package app.rosalie.chat;

import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonNumber;

/** The speaker at the page of this salon, as one of its clients; also a professional who looks at somebody's page. */
public record SalonClient(Turn turn, Salon salon) implements Speaker {

    public SalonNumber link() {
        return new SalonNumber(salon.id().value());
    }
}
