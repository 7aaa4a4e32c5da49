package app.rosalie.revenue;

import app.rosalie.salon.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A gift voucher as it stands.
 *
 * @param code what is written on it: six letters and digits that are not mistaken for each other
 * @param amount what it was sold for, corrections included
 * @param balance what is left on it: neither used nor given back
 * @param beneficiary whom it is for, or empty
 * @param validUntil the last day on which it holds; the pro may take it later all the same
 */
public record Voucher(
        VoucherId id,
        String code,
        Money amount,
        Money balance,
        String beneficiary,
        Instant soldAt,
        LocalDate validUntil) {

    Voucher(long id, String code, long cents, long left, String beneficiary, Instant soldAt, LocalDate validUntil) {
        this(new VoucherId(id), code, new Money(cents), new Money(left), beneficiary, soldAt, validUntil);
    }
}
