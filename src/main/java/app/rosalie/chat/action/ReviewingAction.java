package app.rosalie.chat.action;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.salon.SalonNumber;

/** What a client says of a visit of hers. Whether it is hers is checked against her account. */
public sealed interface ReviewingAction extends Action, AtSalon {

    /** About one visit. */
    sealed interface OfVisit extends ReviewingAction {

        AppointmentId visitId();
    }

    /** What she has said of it, or what does she think of it? */
    @Code("jo")
    record Open(SalonNumber link, AppointmentId visitId) implements OfVisit {}

    /** What does she think of it now? */
    @Code("jc")
    record Change(SalonNumber link, AppointmentId visitId) implements OfVisit {}

    /** So many stars; and in words? */
    @Code("jg")
    record Give(SalonNumber link, AppointmentId visitId, int stars) implements OfVisit {}

    /** Not a word. */
    @Code("jn")
    record WithoutWords(SalonNumber link, AppointmentId visitId, int stars) implements OfVisit {}

    /** As it was shown last. */
    @Code("jp")
    record Publish(SalonNumber link, AppointmentId visitId) implements OfVisit {}

    /** Really take it back? */
    @Code("jw")
    record AskWithdraw(SalonNumber link, AppointmentId visitId) implements OfVisit {}

    @Code("jx")
    record Withdraw(SalonNumber link, AppointmentId visitId) implements OfVisit {}

    /** This salon is to ask her no more, or again. */
    @Code("jr")
    record Refuse(SalonNumber link, boolean refused) implements ReviewingAction {}
}
