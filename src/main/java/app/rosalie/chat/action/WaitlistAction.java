package app.rosalie.chat.action;

import app.rosalie.agenda.waitlist.OfferId;
import app.rosalie.agenda.waitlist.WishId;
import app.rosalie.agenda.waitlist.WishMoment;
import app.rosalie.agenda.waitlist.WishNotice;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.selection.SelectionId;

/** A client waits for a time at a salon. Whether wish and offer are hers is checked against her account. */
public sealed interface WaitlistAction extends Action, AtSalon {

    /** What she waits for. */
    @Code("vq")
    record Open(SalonNumber link) implements WaitlistAction {}

    /** When could she come for this? */
    @Code("vqj")
    record Join(SalonNumber link, SelectionId selection) implements WaitlistAction {}

    /** From now on she waits for it. */
    @Code("vqm")
    record JoinFor(SalonNumber link, SelectionId selection, WishMoment moment) implements WaitlistAction {}

    @Code("vqw")
    record Show(SalonNumber link, WishId wishId) implements WaitlistAction {}

    /** When else could she come? */
    @Code("vqa")
    record AskMore(SalonNumber link, WishId wishId) implements WaitlistAction {}

    @Code("vqb")
    record More(SalonNumber link, WishId wishId, WishMoment moment) implements WaitlistAction {}

    /** She waits no more. */
    @Code("vqx")
    record Withdraw(SalonNumber link, WishId wishId) implements WaitlistAction {}

    /** She has a visit, and waits all the same. */
    @Code("vqk")
    record Keep(SalonNumber link, WishId wishId) implements WaitlistAction {}

    /** The slot that is offered to her. */
    @Code("vqo")
    record Offered(SalonNumber link, OfferId offerId) implements WaitlistAction {}

    /** How long before must she hear of it? */
    @Code("vqt")
    record AskNotice(SalonNumber link, WishId wishId) implements WaitlistAction {}

    @Code("vqd")
    record Notice(SalonNumber link, WishId wishId, WishNotice notice) implements WaitlistAction {}

    @Code("vqy")
    record Take(SalonNumber link, OfferId offerId) implements WaitlistAction {}

    @Code("vqn")
    record Refuse(SalonNumber link, OfferId offerId) implements WaitlistAction {}
}
