package app.rosalie.chat.question;

import app.rosalie.salon.SalonNumber;

/** What a salon's page asks a client for in writing. */
public sealed interface SalonPageQuestion extends AskedAtSalon {

    /** What is the salon to be told? */
    record Message(SalonNumber link) implements SalonPageQuestion {}
}
