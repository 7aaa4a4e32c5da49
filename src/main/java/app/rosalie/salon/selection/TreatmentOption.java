package app.rosalie.salon.selection;

import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.TreatmentId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;

/** What may be added to a treatment, for some minutes and euros more: « cheveux longs ». Changed only through {@link TreatmentOptions}. */
@Entity
public class TreatmentOption {

    @Id
    @GeneratedValue(generator = "treatment_option_seq")
    @SequenceGenerator(name = "treatment_option_seq", allocationSize = 50)
    private long id;

    private long salonId;
    private long treatmentId;
    private String name;
    private int minutes;
    private long cents;
    private boolean retired;

    protected TreatmentOption() {}

    TreatmentOption(SalonId salon, TreatmentId treatment, Terms terms) {
        this.salonId = salon.value();
        this.treatmentId = treatment.value();
        be(terms);
    }

    final void be(Terms terms) {
        name = terms.name();
        minutes = (int) terms.length().toMinutes();
        cents = terms.price().cents();
    }

    void retire(boolean retired) {
        this.retired = retired;
    }

    public OptionId id() {
        return new OptionId(id);
    }

    public TreatmentId treatmentId() {
        return new TreatmentId(treatmentId);
    }

    /** As it stands, to be changed in a part. */
    public Terms terms() {
        return new Terms(name, Duration.ofMinutes(minutes), new Money(cents));
    }

    public String name() {
        return name;
    }

    /** Added to the length of the treatment. */
    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** Added to its price. */
    public Money price() {
        return new Money(cents);
    }

    /** Retired options are no longer offered; the visits booked with them stay as they are. */
    public boolean isRetired() {
        return retired;
    }

    /**
     * What an option adds.
     *
     * @param name 1 to 40 characters
     * @param length 0 to 240 whole minutes
     * @param price 0 to 1 000 €
     */
    public record Terms(String name, Duration length, Money price) {

        public static final int LONGEST_NAME = 40;
        private static final Duration MOST = Duration.ofMinutes(240);
        private static final Money DEAREST = Money.euros(1_000);

        public Terms {
            if (!fit(name, length, price)) {
                throw new IllegalArgumentException("An option of " + length + " and " + price);
            }
        }

        /** Whether there can be such an option. */
        public static boolean fit(String name, Duration length, Money price) {
            return !name.isBlank()
                    && name.length() <= LONGEST_NAME
                    && !length.isNegative()
                    && length.compareTo(MOST) <= 0
                    && price.cents() >= 0
                    && price.compareTo(DEAREST) <= 0;
        }
    }
}
