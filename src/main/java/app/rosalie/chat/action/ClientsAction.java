package app.rosalie.chat.action;

import app.rosalie.clients.ClientId;
import app.rosalie.clients.OnlineBlockId;

/** The client book: finding, adding, and what is remembered of each. Ids are checked against the speaker's salon. */
public sealed interface ClientsAction extends Action {

    /** The book by name, from the {@code from}-th on. */
    @Code("c")
    record Book(int from) implements ClientsAction {}

    @Code("cc")
    record Card(ClientId clientId) implements ClientsAction {}

    @Code("ca")
    record Add() implements ClientsAction {}

    /** Adds who was typed or shared last; {@code anyway}: although somebody has that number or name. */
    @Code("cn")
    record New(boolean anyway) implements ClientsAction {}

    @Code("ce")
    record Rename(ClientId clientId) implements ClientsAction {}

    @Code("cm")
    record Note(ClientId clientId) implements ClientsAction {}

    /** Keeps the note that is shown, beside what stands there already. */
    @Code("cl")
    record KeepNote(ClientId clientId) implements ClientsAction {}

    @Code("cx")
    record DropNote(ClientId clientId) implements ClientsAction {}

    /** Really take her out of the book? */
    @Code("cd")
    record AskRemove(ClientId clientId) implements ClientsAction {}

    @Code("cy")
    record Remove(ClientId clientId) implements ClientsAction {}

    /** With whom is she the same? */
    @Code("cf")
    record AskMerge(ClientId clientId) implements ClientsAction {}

    /** Really the same, and under whose name? */
    @Code("cg")
    record ConfirmMerge(ClientId clientId, ClientId otherId) implements ClientsAction {}

    @Code("ck")
    record Merge(ClientId keptId, ClientId goneId) implements ClientsAction {}

    /** Gives a client the number that was shared last. */
    @Code("cp")
    record TakeNumber(ClientId clientId) implements ClientsAction {}

    /** Whose number stands on other cards, having booked herself. */
    @Code("ct")
    record Twins() implements ClientsAction {}

    /** Which of the cards with her number is hers? */
    @Code("cw")
    record AskTwin(ClientId clientId) implements ClientsAction {}

    /** None of them: she keeps her own. */
    @Code("cz")
    record Apart(ClientId clientId) implements ClientsAction {}

    /** Really no booking, waiting or writing here any more? */
    @Code("cb")
    record AskBlock(ClientId clientId) implements ClientsAction {}

    @Code("ch")
    record Block(ClientId clientId) implements ClientsAction {}

    @Code("ci")
    record Unblock(ClientId clientId) implements ClientsAction {}

    /** Who is blocked. */
    @Code("cj")
    record Blocked() implements ClientsAction {}

    /** All that she has behind her, page by page from 0. */
    @Code("cq")
    record History(ClientId clientId, int page) implements ClientsAction {}

    /** The same for whoever has no card any more. */
    @Code("co")
    record Lift(OnlineBlockId block) implements ClientsAction {}
}
