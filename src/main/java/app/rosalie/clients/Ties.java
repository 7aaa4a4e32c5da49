package app.rosalie.clients;

import app.rosalie.salon.SalonId;

/** What hangs on a client in another room, so that she cannot simply be taken out of the book again. */
public interface Ties {

    boolean hold(SalonId salon, long clientId);
}
