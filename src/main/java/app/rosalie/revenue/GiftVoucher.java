package app.rosalie.revenue;

import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/** A promise sold: it pays for visits until nothing is left on it. */
@Entity
class GiftVoucher {

    @Id
    @GeneratedValue(generator = "gift_voucher_seq")
    @SequenceGenerator(name = "gift_voucher_seq", allocationSize = 1)
    private long id;

    private long salonId;
    private String code;
    private long cents;
    private String beneficiary;
    private Instant soldAt;
    private LocalDate validUntil;

    protected GiftVoucher() {}

    GiftVoucher(SalonId salon, String code, Money amount, String beneficiary, Instant soldAt, LocalDate validUntil) {
        this.salonId = salon.value();
        this.code = code;
        this.cents = amount.cents();
        this.beneficiary = beneficiary;
        this.soldAt = soldAt;
        this.validUntil = validUntil;
    }

    VoucherId id() {
        return new VoucherId(id);
    }

    String beneficiary() {
        return beneficiary;
    }

    void beneficiary(String name) {
        beneficiary = name;
    }
}
