package app.rosalie.chat.question;

import app.rosalie.revenue.VoucherId;

/** What gift vouchers ask for in writing. */
public sealed interface VouchersQuestion extends Question {

    /** How much is the voucher worth? */
    record VoucherAmount() implements VouchersQuestion {}

    /** Whom is it for? */
    record Beneficiary(VoucherId voucherId) implements VouchersQuestion {}
}
