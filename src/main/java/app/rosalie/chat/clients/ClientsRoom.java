package app.rosalie.chat.clients;

import app.rosalie.chat.ClientsAction;
import app.rosalie.chat.ClientsQuestion;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import org.springframework.stereotype.Component;

/** The client book: finding, adding, and the card of each with what she has had and what is noted of her. */
@Component
public class ClientsRoom {

    public Reply on(Pro pro, ClientsAction action) {
        throw new UnsupportedOperationException();
    }

    public Reply hear(Pro pro, ClientsQuestion question, String text) {
        throw new UnsupportedOperationException();
    }

    /** A card out of her phone's address book was shared. */
    public Reply hear(Pro pro, Heard.Contact contact) {
        throw new UnsupportedOperationException();
    }
}
