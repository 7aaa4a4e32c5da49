package app.rosalie.chat.sentence;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.TreatmentId;
import java.util.Optional;

/**
 * What was chosen by buttons for a sentence that left it open.
 *
 * @param client empty for nobody yet
 * @param treatment empty for none yet
 * @param newClient whoever the sentence names is to be added to the book
 */
record SentenceChoice(Optional<ClientId> client, Optional<TreatmentId> treatment, boolean newClient) {

    static final SentenceChoice NOBODY = new SentenceChoice(Optional.empty(), Optional.empty(), false);
}
