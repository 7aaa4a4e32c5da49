package app.rosalie.chat.action;

import app.rosalie.salon.policy.DepositWay;

/** How a salon takes what is paid in advance, and what it waits for. */
public sealed interface DepositTermsAction extends Action {

    @Code("dza")
    record Open() implements DepositTermsAction {}

    /** In which way is it paid? */
    @Code("dzf")
    record AskWay() implements DepositTermsAction {}

    @Code("dzb")
    record By(DepositWay way) implements DepositTermsAction {}

    /** Which page is it paid on? */
    @Code("dzc")
    record AskLink() implements DepositTermsAction {}

    /** How long does a slot wait? */
    @Code("dzd")
    record AskHours() implements DepositTermsAction {}

    @Code("dze")
    record Wait(int hours) implements DepositTermsAction {}
}
