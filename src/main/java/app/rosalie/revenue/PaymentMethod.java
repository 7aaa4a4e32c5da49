package app.rosalie.revenue;

import java.util.Arrays;
import java.util.List;

/** How money changed hands. Stored by name; new ones go to the end. */
public enum PaymentMethod {
    CARD,
    CASH,
    TRANSFER,
    CHEQUE,
    OTHER,
    /** A gift voucher: no money comes in, it came when the voucher was sold. */
    VOUCHER;

    /** Those by which money comes in. */
    public static List<PaymentMethod> ofMoney() {
        return Arrays.stream(values()).filter(PaymentMethod::isMoney).toList();
    }

    /** Whether money comes in that way: a voucher is used by its number. */
    public boolean isMoney() {
        return this != VOUCHER;
    }
}
