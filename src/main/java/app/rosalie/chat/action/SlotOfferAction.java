package app.rosalie.chat.action;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.clients.ClientId;

/** Offering a slot that has become free. */
public sealed interface SlotOfferAction extends Action {

    /** Who might take the slot of a visit that was called off? */
    @Code("o")
    record Candidates(AppointmentId cancelledId) implements SlotOfferAction {}

    /** The words for one of them. */
    @Code("oc")
    record Offer(AppointmentId cancelledId, ClientId clientId) implements SlotOfferAction {}
}
