package app.rosalie.chat.question;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.salon.SalonNumber;

/** What a client is asked about a visit of hers: what she has said so far waits for the rest. */
public sealed interface ReviewingQuestion extends AskedAtSalon {

    /** Why so many stars? */
    record Words(SalonNumber link, AppointmentId visitId, int stars) implements ReviewingQuestion {}

    /**
     * Like that, or with a photo, or in other words?
     *
     * @param warned whether she was asked to look at her words again
     */
    record Draft(SalonNumber link, AppointmentId visitId, int stars, String words, boolean warned)
            implements ReviewingQuestion {

        @Override
        public boolean takesPhoto() {
            return true;
        }
    }
}
