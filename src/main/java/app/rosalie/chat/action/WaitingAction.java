package app.rosalie.chat.action;

import app.rosalie.agenda.waitlist.FreedSlotId;
import app.rosalie.agenda.waitlist.OfferId;
import app.rosalie.agenda.waitlist.WaitlistMode;
import app.rosalie.agenda.waitlist.WishId;
import app.rosalie.agenda.waitlist.WishMoment;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.selection.SelectionId;

/** The pro's waiting list: who waits, and what was offered to whom. */
public sealed interface WaitingAction extends Action {

    /** Who waits, from the {@code from}-th on. */
    @Code("xw")
    record Open(int from) implements WaitingAction {}

    /** Who is to wait? */
    @Code("xb")
    record AskWho() implements WaitingAction {}

    /** What for? */
    @Code("xd")
    record AskWhat(ClientId clientId) implements WaitingAction {}

    /** When could she come? */
    @Code("xe")
    record AskWhen(ClientId clientId, SelectionId selection) implements WaitingAction {}

    /** From now on she waits for it. */
    @Code("xh")
    record Add(ClientId clientId, SelectionId selection, WishMoment moment) implements WaitingAction {}

    @Code("xi")
    record Show(WishId wishId) implements WaitingAction {}

    /** When else could she come? */
    @Code("xj")
    record AskMore(WishId wishId) implements WaitingAction {}

    @Code("xl")
    record More(WishId wishId, WishMoment moment) implements WaitingAction {}

    /** She waits no more. */
    @Code("xm")
    record Remove(WishId wishId) implements WaitingAction {}

    /** How is a freed slot given to those who wait? */
    @Code("xo")
    record Modes() implements WaitingAction {}

    @Code("xq")
    record ChooseMode(WaitlistMode mode) implements WaitingAction {}

    /** Who waits for a slot that has become free. */
    @Code("xs")
    record Slot(FreedSlotId slotId) implements WaitingAction {}

    /** It is offered to one of them. */
    @Code("xu")
    record Offer(FreedSlotId slotId, WishId wishId) implements WaitingAction {}

    /** What was offered to her, with the words that ask her. */
    @Code("xv")
    record Offered(OfferId offerId) implements WaitingAction {}

    /** She says yes: the visit is booked. */
    @Code("xx")
    record Takes(OfferId offerId) implements WaitingAction {}

    /** She says no: it goes on to the next. */
    @Code("xy")
    record Declines(OfferId offerId) implements WaitingAction {}
}
