package app.rosalie.chat.room;

import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.SalonClient;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Salon;
import java.util.Optional;
import java.util.Set;

/** Finds the words of alerts that go to clients, for some kinds that no other teller has. */
public interface ClientTeller {

    Set<AlertKind> kinds();

    /** Whom it is for; empty where nothing is left to tell. */
    Optional<ClientId> whom(Salon salon, Alert alert);

    /** What she is told, once somebody was found to tell it to; empty where nothing is left after all. */
    Optional<Page> page(SalonClient client, Alert alert);
}
