package app.rosalie.chat;

import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonLink;

/** The speaker at the page of this salon, as one of its clients; also a professional who looks at somebody's page. */
public record SalonClient(Turn turn, Salon salon) implements Speaker {

    public SalonLink link() {
        return new SalonLink(salon.id().value());
    }
}
