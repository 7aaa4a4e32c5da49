package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SentenceAction;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** « Écrivez comme vous pensez »: a sentence becomes a proposal to confirm, never a silent write; what is missing or ambiguous becomes buttons. */
@Component
public class SentenceRoom {

    public Reply on(Pro pro, SentenceAction action) {
        throw new UnsupportedOperationException();
    }

    /** Empty where the text means nothing that she could do. */
    public Optional<Reply> hear(Pro pro, String text) {
        throw new UnsupportedOperationException();
    }
}
