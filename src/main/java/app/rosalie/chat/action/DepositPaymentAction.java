package app.rosalie.chat.action;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.salon.SalonNumber;

/** A client pays in advance for a visit. Whether it is hers is checked against her account. */
public sealed interface DepositPaymentAction extends Action, AtSalon {

    AppointmentId visitId();

    /** How is it paid? */
    @Code("zd")
    record Open(SalonNumber link, AppointmentId visitId) implements DepositPaymentAction {}

    /** By a bill in this chat. */
    @Code("zdb")
    record Bill(SalonNumber link, AppointmentId visitId) implements DepositPaymentAction {}

    /** She says that she has paid. */
    @Code("zdc")
    record Claim(SalonNumber link, AppointmentId visitId) implements DepositPaymentAction {}
}
