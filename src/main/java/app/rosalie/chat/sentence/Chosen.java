package app.rosalie.chat.sentence;

/**
 * What was chosen by buttons for a sentence that left it open.
 *
 * @param clientId 0 for nobody yet
 * @param treatmentId 0 for none yet
 * @param newClient whoever the sentence names is to be added to the book
 */
record Chosen(long clientId, long treatmentId, boolean newClient) {

    static final Chosen NOBODY = new Chosen(0, 0, false);
}
