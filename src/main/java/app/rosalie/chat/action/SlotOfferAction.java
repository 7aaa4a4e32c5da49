package app.rosalie.chat.action;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.clients.ClientId;
import java.time.LocalDate;
import java.time.LocalTime;

/** Offering a slot that has become free. */
public sealed interface SlotOfferAction extends Action {

    /** Who might take the slot of a visit that was called off? */
    @Code("o")
    record Candidates(AppointmentId cancelledId) implements SlotOfferAction {}

    /** The words for one of them. */
    @Code("oc")
    record Offer(AppointmentId cancelledId, ClientId clientId) implements SlotOfferAction {}

    /** What can still be booked today and tomorrow. */
    @Code("oe")
    record Vacancies() implements SlotOfferAction {}

    /** Who might take the time that is free from then on? */
    @Code("oo")
    record AtVacancy(LocalDate day, LocalTime time) implements SlotOfferAction, Dated {}

    /** The words for one of them. */
    @Code("ow")
    record OfferVacancy(LocalDate day, LocalTime time, ClientId clientId) implements SlotOfferAction, Dated {}

    /** The words that offer all of it at a lower price, in percent. */
    @Code("op")
    record Promotion(int percent) implements SlotOfferAction {}

    /** A picture of it, to be shared. */
    @Code("og")
    record Picture() implements SlotOfferAction {}
}
