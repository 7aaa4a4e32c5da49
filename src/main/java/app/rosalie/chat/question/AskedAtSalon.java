package app.rosalie.chat.question;

import app.rosalie.salon.SalonNumber;

/** What a client is asked at the page of a salon: the answer is heard there, whoever else she may be. */
public interface AskedAtSalon extends Question {

    SalonNumber link();

    /** Whether a photo is an answer too. */
    default boolean takesPhoto() {
        return false;
    }
}
