package app.rosalie.clients;

import app.rosalie.salon.SalonId;

/** What hangs on a client in another room, so that she cannot simply be taken out of the book again. */
public interface ClientReferences {

    boolean hold(SalonId salon, ClientId client);
}
