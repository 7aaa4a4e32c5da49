package app.rosalie.chat.room;

import app.rosalie.chat.Heard;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;

/** Takes the cards that a professional shares out of her phone's address book, whatever was asked. There is one. */
public interface ContactCards {

    Reply hear(Pro pro, Heard.Contact contact);
}
