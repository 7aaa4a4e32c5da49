package app.rosalie.revenue;

import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.time.YearMonth;

/** What the pro wants to take in a month, from that month on until another goal replaces it. */
@Entity
class MonthGoal {

    @Id
    @GeneratedValue(generator = "month_goal_seq")
    @SequenceGenerator(name = "month_goal_seq", allocationSize = 1)
    private long id;

    private long salonId;
    private LocalDate since;
    private long cents;

    protected MonthGoal() {}

    MonthGoal(SalonId salon, YearMonth since, Money amount) {
        this.salonId = salon.value();
        this.since = since.atDay(1);
        this.cents = amount.cents();
    }

    Money amount() {
        return new Money(cents);
    }

    void amount(Money amount) {
        cents = amount.cents();
    }

    long id() {
        return id;
    }
}
