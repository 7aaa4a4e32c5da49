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

    private final Book book;
    private final Card card;
    private final Changes changes;
    private final Additions additions;
    private final SharedCard shared;

    ClientsRoom(Book book, Card card, Changes changes, Additions additions, SharedCard shared) {
        this.book = book;
        this.card = card;
        this.changes = changes;
        this.additions = additions;
        this.shared = shared;
    }

    public Reply on(Pro pro, ClientsAction action) {
        return switch (action) {
            case ClientsAction.Book(int from) -> book.show(pro, from);
            case ClientsAction.Card(long id) -> card.show(pro, id);
            case ClientsAction.Add() -> additions.ask(pro);
            case ClientsAction.New(boolean anyway) -> additions.add(pro, anyway);
            case ClientsAction.Rename(long id) -> changes.askName(pro, id);
            case ClientsAction.Note(long id) -> changes.askNote(pro, id);
            case ClientsAction.DropNote(long id) -> changes.dropNote(pro, id);
            case ClientsAction.TakeNumber(long id) -> changes.takeNumber(pro, id);
        };
    }

    public Reply hear(Pro pro, ClientsQuestion question, String text) {
        return switch (question) {
            case ClientsQuestion.Find(String before) -> book.find(pro, text);
            case ClientsQuestion.Add(String before) -> additions.hear(pro, before, text);
            case ClientsQuestion.Rename(long id) -> changes.name(pro, id, text);
            case ClientsQuestion.Note(long id) -> changes.note(pro, id, text);
        };
    }

    /** A card out of her phone's address book was shared. */
    public Reply hear(Pro pro, Heard.Contact contact) {
        return shared.hear(pro, contact);
    }
}
