package app.rosalie.revenue;

import app.rosalie.salon.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The money rules of the state, with the day from which each holds. */
@ConfigurationProperties("rosalie.revenue")
public record RevenueSettings(List<Threshold> thresholds) {

    public RevenueSettings {
        thresholds = thresholds.stream()
                .sorted(Comparator.comparing(Threshold::since))
                .toList();
    }

    /**
     * Yearly takings of services up to which a small business keeps its simple rules, in whole euros.
     *
     * @param since the first day on which they hold
     * @param micro the micro-enterprise regime
     * @param vat exemption from VAT
     * @param vatUpper above this the exemption ends at once, not with the year
     */
    public record Threshold(LocalDate since, long micro, long vat, long vatUpper) {

        public Threshold {
            if (vat <= 0 || vatUpper < vat || micro < vatUpper) {
                throw new IllegalArgumentException("thresholds since %s".formatted(since));
            }
        }

        public Money amount(Limit limit) {
            return Money.euros(
                    switch (limit) {
                        case VAT -> vat;
                        case VAT_UPPER -> vatUpper;
                        case MICRO -> micro;
                    });
        }

        /** From these takings of a year on, it is time to think of what follows from a limit. */
        public Money near(Limit limit) {
            return new Money(amount(limit).cents() * NEAR_PERCENT / 100);
        }
    }

    /** Takings of a year beyond which another rule holds. */
    public enum Limit {
        VAT,
        VAT_UPPER,
        MICRO
    }

    private static final long NEAR_PERCENT = 80;

    /** The thresholds of a day; empty before the first ones known. */
    public Optional<Threshold> on(LocalDate day) {
        return thresholds.reversed().stream()
                .filter(threshold -> !threshold.since().isAfter(day))
                .findFirst();
    }
}
