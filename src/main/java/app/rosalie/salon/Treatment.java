package app.rosalie.salon;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;

/** A service that the salon sells, with its price and how long it takes. Changed only through {@link Treatments}. */
@Entity
public class Treatment {

    @Id
    @GeneratedValue(generator = "treatment_seq")
    @SequenceGenerator(name = "treatment_seq", allocationSize = 50)
    private long id;

    private long salonId;
    private String name;
    private String category;
    private long priceCents;
    private int minutes;
    private boolean retired;

    protected Treatment() {}

    Treatment(SalonId salon, Offer offer) {
        this.salonId = salon.value();
        offer(offer);
    }

    final void offer(Offer offer) {
        name = offer.name();
        category = offer.category();
        priceCents = offer.price().cents();
        minutes = (int) offer.length().toMinutes();
    }

    void retire(boolean retired) {
        this.retired = retired;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String category() {
        return category;
    }

    public Money price() {
        return new Money(priceCents);
    }

    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** Retired treatments are no longer offered; the visits booked with them stay as they are. */
    public boolean isRetired() {
        return retired;
    }

    /**
     * What a treatment promises.
     *
     * @param name 1 to 60 characters
     * @param length 5 minutes to 12 hours
     */
    public record Offer(String name, String category, Money price, Duration length) {

        public Offer {
            name = name.strip();
            if (name.isEmpty() || name.length() > 60 || category.length() > 60) {
                throw new IllegalArgumentException("A treatment's name has 1 to 60 characters");
            }
            if (price.cents() < 0 || length.toMinutes() < 5 || length.toHours() > 12) {
                throw new IllegalArgumentException("%s for %s".formatted(price, length));
            }
        }
    }
}
