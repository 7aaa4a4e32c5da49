package app.rosalie.revenue;

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
    }

    /** The thresholds of a day; empty before the first ones known. */
    public Optional<Threshold> on(LocalDate day) {
        return thresholds.reversed().stream()
                .filter(threshold -> !threshold.since().isAfter(day))
                .findFirst();
    }
}
