package app.rosalie.chat.reviewinvitation;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** Where a link to a visit leads nowhere. */
enum ReviewInvitationPhrase implements Phrase {
    TAKEN,
    NOTHING,
    BACK;

    @Override
    public String room() {
        return "reviewinvitation";
    }

    @Override
    public List<String> arguments() {
        return List.of();
    }
}
