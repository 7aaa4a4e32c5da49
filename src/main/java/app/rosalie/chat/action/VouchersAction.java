package app.rosalie.chat.action;

import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.VoucherId;
import app.rosalie.salon.Money;

/** Gift vouchers: sold, shown, dedicated. */
public sealed interface VouchersAction extends Action {

    /** Gift vouchers on which something is left. */
    @Code("qg")
    record Vouchers() implements VouchersAction {}

    @Code("qh")
    record Voucher(VoucherId voucherId) implements VouchersAction {}

    /** How much is it to be worth? */
    @Code("qi")
    record AskVoucher() implements VouchersAction {}

    /** How is it paid? */
    @Code("qj")
    record VoucherMethod(Money amount) implements VouchersAction {}

    @Code("qk")
    record Sell(Money amount, PaymentMethod method) implements VouchersAction {}

    /** Whom is it for? */
    @Code("ql")
    record AskBeneficiary(VoucherId voucherId) implements VouchersAction {}
}
