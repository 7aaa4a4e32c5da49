package app.rosalie.alerts;

import app.rosalie.salon.Salon;
import java.util.List;

/** How a pro is reached. Whoever implements it finds the words, and hands them over in the caller's transaction. */
public interface Doorbell {

    /** @return whether anything was left to tell */
    boolean ring(Salon salon, Alert alert, boolean sound);

    /**
     * Tells several in one message, without a sound.
     *
     * @return whether anything was left to tell
     */
    boolean ring(Salon salon, List<Alert> alerts);

    /** Whether nothing reaches anybody at present: what is handed over now would come later, in the words of now. */
    boolean isHeldUp();

    /** Writes the morning message anew where it stands; nothing happens where it does not stand any more. */
    void refreshMorning(Salon salon, Alert morning);
}
