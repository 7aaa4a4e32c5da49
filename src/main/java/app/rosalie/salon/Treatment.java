package app.rosalie.salon;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Integer beforeMinutes;
    private @Nullable Integer afterMinutes;

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

    void keepFree(Margins margins) {
        beforeMinutes = margins.beforeMinutes();
        afterMinutes = margins.afterMinutes();
    }

    public TreatmentId id() {
        return new TreatmentId(id);
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

    /** Time that it wants free around it, where it says so itself. */
    public Margins margins() {
        return new Margins(beforeMinutes, afterMinutes);
    }

    /** Time kept free before each visit. */
    public Duration before() {
        return Duration.ofMinutes(beforeMinutes == null ? 0 : beforeMinutes);
    }

    /** Time kept free behind each visit: its own, or else the salon's. */
    public Duration after(SlotPolicy slots) {
        return afterMinutes == null ? slots.buffer() : Duration.ofMinutes(afterMinutes);
    }

    /** Retired treatments are no longer offered; the visits booked with them stay as they are. */
    public boolean isRetired() {
        return retired;
    }

    /**
     * Minutes kept free around a visit, 0 to 120; null: none before, the salon's own behind.
     */
    public record Margins(
            @Nullable Integer beforeMinutes, @Nullable Integer afterMinutes) {

        public Margins {
            if (!isSane(beforeMinutes) || !isSane(afterMinutes)) {
                throw new IllegalArgumentException(beforeMinutes + " before, " + afterMinutes + " behind");
            }
        }

        private static boolean isSane(@Nullable Integer minutes) {
            return minutes == null || (minutes >= 0 && minutes <= 120);
        }
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
