package app.rosalie.chat.clients;

import app.rosalie.chat.Heard;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.question.ClientsQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.ContactCards;
import app.rosalie.chat.room.Room;
import java.util.List;
import org.springframework.stereotype.Component;

/** The client book: finding, adding, and the card of each with what she has had and what is noted of her. */
@Component
public class ClientsRoom implements Room<ClientsAction, ClientsQuestion>, ContactCards {

    private final ClientBookPage book;
    private final ClientCard card;
    private final EditClientDialog editClientDialog;
    private final AddClientDialog addClientDialog;
    private final MergeDialog mergeDialog;
    private final TwinDialog twinDialog;
    private final BlockDialog blockDialog;
    private final ClientRemoval removal;
    private final SharedContact shared;
    private final HistoryPage historyPage;

    ClientsRoom(
            ClientBookPage book,
            ClientCard card,
            EditClientDialog editClientDialog,
            AddClientDialog addClientDialog,
            MergeDialog mergeDialog,
            TwinDialog twinDialog,
            BlockDialog blockDialog,
            ClientRemoval removal,
            SharedContact shared,
            HistoryPage historyPage) {
        this.book = book;
        this.card = card;
        this.editClientDialog = editClientDialog;
        this.addClientDialog = addClientDialog;
        this.mergeDialog = mergeDialog;
        this.twinDialog = twinDialog;
        this.blockDialog = blockDialog;
        this.removal = removal;
        this.shared = shared;
        this.historyPage = historyPage;
    }

    @Override
    public Reply on(Pro pro, ClientsAction action) {
        return switch (action) {
            case ClientsAction.Book(int from) -> book.show(pro, from);
            case ClientsAction.Card(var id) -> card.show(pro, id);
            case ClientsAction.Add() -> addClientDialog.ask(pro);
            case ClientsAction.New(boolean anyway) -> addClientDialog.add(pro, anyway);
            case ClientsAction.Rename(var id) -> editClientDialog.askName(pro, id);
            case ClientsAction.Note(var id) -> editClientDialog.askNote(pro, id);
            case ClientsAction.KeepNote(var id) -> editClientDialog.keepNote(pro, id);
            case ClientsAction.DropNote(var id) -> editClientDialog.dropNote(pro, id);
            case ClientsAction.AskRemove(var id) -> removal.ask(pro, id);
            case ClientsAction.Remove(var id) -> removal.remove(pro, id);
            case ClientsAction.AskMerge(var id) -> mergeDialog.ask(pro, id);
            case ClientsAction.ConfirmMerge(var id, var other) -> mergeDialog.confirm(pro, id, other);
            case ClientsAction.Merge(var kept, var gone) -> mergeDialog.merge(pro, kept, gone);
            case ClientsAction.TakeNumber(var id) -> editClientDialog.takeNumber(pro, id);
            case ClientsAction.Twins() -> twinDialog.open(pro);
            case ClientsAction.AskTwin(var id) -> twinDialog.ask(pro, id);
            case ClientsAction.Apart(var id) -> twinDialog.apart(pro, id);
            case ClientsAction.AskBlock(var id) -> blockDialog.ask(pro, id);
            case ClientsAction.Block(var id) -> blockDialog.block(pro, id);
            case ClientsAction.Unblock(var id) -> blockDialog.unblock(pro, id);
            case ClientsAction.Blocked() -> blockDialog.list(pro);
            case ClientsAction.History(var id, int page) -> historyPage.show(pro, id, page);
            case ClientsAction.Lift(var block) -> blockDialog.lift(pro, block);
        };
    }

    @Override
    public Reply hear(Pro pro, ClientsQuestion question, String text) {
        return switch (question) {
            case ClientsQuestion.Find(String before) -> book.find(pro, text);
            case ClientsQuestion.Add(String before) -> addClientDialog.hear(pro, before, text);
            case ClientsQuestion.Rename(var id) -> editClientDialog.name(pro, id, text);
            case ClientsQuestion.Note(var id) -> editClientDialog.note(pro, id, text);
            case ClientsQuestion.SaidNote(var id, String before) -> editClientDialog.propose(pro, id, text);
            case ClientsQuestion.MergeWith(var id) -> mergeDialog.hear(pro, id, text);
        };
    }

    @Override
    public Reply hear(Pro pro, Heard.Contact contact) {
        return shared.hear(pro, contact);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.forPro("clientele", ClientsPhrase.COMMANDS, pro -> new ClientsAction.Book(0))
                        .hearing(new ClientsQuestion.Find("")),
                Command.forPro("clients", ClientsPhrase.COMMANDS, pro -> new ClientsAction.Book(0))
                        .hearing(new ClientsQuestion.Find("")));
    }
}
