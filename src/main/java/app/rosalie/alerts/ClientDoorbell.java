package app.rosalie.alerts;

import app.rosalie.salon.Salon;

/** How a salon's client is reached. Whoever implements it finds the words, and hands them over in the caller's transaction. */
public interface ClientDoorbell {

    /** @return whether there was anything left to tell, and anybody to tell it to */
    boolean ring(Salon salon, Alert alert, boolean sound);
}
