package app.rosalie.chat.sentence;

/**
 * What was chosen by buttons for a sentence that left it open.
 *
 * @param clientId 0 for nobody yet
 * @param treatmentId 0 for none yet
 * @param newClient whoever the sentence names is to be added to the book
 */
record SentenceChoice(long clientId, long treatmentId, boolean newClient) {

    static final SentenceChoice NOBODY = new SentenceChoice(0, 0, false);
}
