package app.rosalie.salon;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.util.Optional;
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
    private @Nullable Integer processingAfterMinutes;
    private @Nullable Integer processingMinutes;

    private @Nullable Long followsTreatmentId;
    private @Nullable Integer followsWithinDays;
    private @Nullable Long followsOtherwiseId;

    @Enumerated(EnumType.STRING)
    private PriceKind priceKind = PriceKind.FIXED;

    private long depositCents;
    private int depositPercent;

    @Enumerated(EnumType.STRING)
    private Audience audience = Audience.EVERYBODY;

    private String description = "";

    private @Nullable Integer noticeMinutes;

    /** Null as long as it stands in the order in which they were added. */
    private @Nullable Long place;

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
        ProcessingTime processing = offer.processing();
        processingAfterMinutes =
                processing == null ? null : (int) processing.after().toMinutes();
        processingMinutes =
                processing == null ? null : (int) processing.length().toMinutes();
    }

    void sellOn(Conditions conditions) {
        priceKind = conditions.priceKind();
        depositCents = conditions.deposit().amount().cents();
        depositPercent = conditions.deposit().percent();
        audience = conditions.audience();
        description = conditions.description();
        noticeMinutes = conditions.noticeMinutes();
    }

    /** Where it stands among the others; null: in the order in which they were added. */
    void standAt(@Nullable Long place) {
        this.place = place;
    }

    long place() {
        return place == null ? id : place;
    }

    @Nullable
    Long givenPlace() {
        return place;
    }

    void retire(boolean retired) {
        this.retired = retired;
    }

    void keepFree(Margins margins) {
        beforeMinutes = margins.beforeMinutes();
        afterMinutes = margins.afterMinutes();
    }

    void follow(@Nullable FollowUpRule rule) {
        followsTreatmentId = rule == null ? null : rule.after().value();
        followsWithinDays = rule == null ? null : rule.withinDays();
        followsOtherwiseId = rule == null ? null : rule.otherwise().value();
    }

    public TreatmentId id() {
        return new TreatmentId(id);
    }

    /** From what it goes on, if from anything. */
    public Optional<FollowUpRule> followUp() {
        return followsTreatmentId == null || followsWithinDays == null || followsOtherwiseId == null
                ? Optional.empty()
                : Optional.of(new FollowUpRule(
                        new TreatmentId(followsTreatmentId), followsWithinDays, new TreatmentId(followsOtherwiseId)));
    }

    /** How long before its start it is booked at the latest, where it says so itself. */
    public Optional<Duration> notice() {
        return Optional.ofNullable(conditions().noticeMinutes()).map(Duration::ofMinutes);
    }

    /** As it stands, to be changed in a part. */
    public Offer offered() {
        return new Offer(name, category, price(), length(), processing().orElse(null));
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

    /** What is asked for it besides its price and its length. */
    public Conditions conditions() {
        return new Conditions(
                priceKind, new Deposit(new Money(depositCents), depositPercent), audience, description, noticeMinutes);
    }

    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** When its pro is free for somebody else. */
    public Optional<ProcessingTime> processing() {
        return processingAfterMinutes == null || processingMinutes == null
                ? Optional.empty()
                : Optional.of(ProcessingTime.ofMinutes(processingAfterMinutes, processingMinutes));
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
     * On which conditions it is sold.
     *
     * @param description at most 300 characters, possibly several lines; empty where nothing is said
     * @param noticeMinutes how long before its start a client books it at the latest, up to two weeks; null: as the salon has it
     */
    public record Conditions(
            PriceKind priceKind,
            Deposit deposit,
            Audience audience,
            String description,
            @Nullable Integer noticeMinutes) {

        public static final int LONGEST_DESCRIPTION = 300;
        public static final int LONGEST_NOTICE = 14 * 24 * 60;

        /** Those of a treatment that has just been added. */
        public static final Conditions USUAL =
                new Conditions(PriceKind.FIXED, Deposit.NONE, Audience.EVERYBODY, "", null);

        public Conditions {
            if (noticeMinutes != null && (noticeMinutes < 0 || noticeMinutes > LONGEST_NOTICE)) {
                throw new IllegalArgumentException("%d minutes of notice".formatted(noticeMinutes));
            }
            if (description.length() > LONGEST_DESCRIPTION) {
                throw new IllegalArgumentException("A description has at most 300 characters");
            }
        }

        /** Without a notice of its own. */
        public Conditions(PriceKind priceKind, Deposit deposit, Audience audience, String description) {
            this(priceKind, deposit, audience, description, null);
        }

        public Conditions at(PriceKind kind) {
            return new Conditions(kind, deposit, audience, description, noticeMinutes);
        }

        public Conditions with(Deposit other) {
            return new Conditions(priceKind, other, audience, description, noticeMinutes);
        }

        public Conditions open(Audience to) {
            return new Conditions(priceKind, deposit, to, description, noticeMinutes);
        }

        public Conditions saying(String words) {
            return new Conditions(priceKind, deposit, audience, words, noticeMinutes);
        }

        public Conditions noticing(@Nullable Integer minutes) {
            return new Conditions(priceKind, deposit, audience, description, minutes);
        }
    }

    /**
     * What a treatment promises.
     *
     * @param name 1 to 60 characters
     * @param length 5 minutes to 12 hours
     * @param processing in which the pro is free for somebody else, or null; it fits into the length
     */
    public record Offer(
            String name,
            String category,
            Money price,
            Duration length,
            @Nullable ProcessingTime processing) {

        public static final int LONGEST_NAME = 60;
        public static final Duration SHORTEST = Duration.ofMinutes(5);
        public static final Duration LONGEST = Duration.ofHours(12);

        public Offer {
            name = name.strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME || category.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("A treatment's name has 1 to 60 characters");
            }
            if (price.cents() < 0 || !fits(length)) {
                throw new IllegalArgumentException("%s for %s".formatted(price, length));
            }
            if (processing != null && !processing.fitsInto(length)) {
                throw new IllegalArgumentException("%s within %s".formatted(processing, length));
            }
        }

        /** Without processing time. */
        public Offer(String name, String category, Money price, Duration length) {
            this(name, category, price, length, null);
        }

        /** Whether a treatment may take so long. */
        public static boolean fits(Duration length) {
            return length.compareTo(SHORTEST) >= 0 && length.compareTo(LONGEST) <= 0;
        }

        public Offer named(String other) {
            return new Offer(other, category, price, length, processing);
        }

        public Offer in(String otherCategory) {
            return new Offer(name, otherCategory, price, length, processing);
        }

        public Offer at(Money otherPrice) {
            return new Offer(name, category, otherPrice, length, processing);
        }

        /** Refused with an exception where its processing time does not {@link ProcessingTime#fitsInto fit into} it. */
        public Offer lasting(Duration otherLength) {
            return new Offer(name, category, price, otherLength, processing);
        }

        public Offer with(@Nullable ProcessingTime other) {
            return new Offer(name, category, price, length, other);
        }
    }
}
