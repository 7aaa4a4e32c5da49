package app.rosalie.salon.promotion;

import app.rosalie.salon.PriceHistory;
import app.rosalie.salon.PriceHistory.Period;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which price may stand struck through beside a promotional one, by what is known of the salon's prices and promotions. */
@Component
@Transactional(readOnly = true)
public class StruckPrices {

    private final PriceHistory history;
    private final Promotions promotions;

    StruckPrices(PriceHistory history, Promotions promotions) {
        this.history = history;
        this.promotions = promotions;
    }

    /** For each of these treatments beside the price of the promotion. */
    public Map<TreatmentId, StruckPrice> beside(Salon salon, Promotion promotion, Collection<Treatment> treatments) {
        Map<Treatment, Promotion> each = new HashMap<>();
        treatments.forEach(treatment -> each.put(treatment, promotion));
        return beside(salon, each);
    }

    /** For each of these treatments beside the price of its promotion; in two statements. */
    public Map<TreatmentId, StruckPrice> beside(Salon salon, Map<Treatment, Promotion> each) {
        Map<TreatmentId, StruckPrice> struck = new HashMap<>();
        each.values().stream()
                .map(promotion -> promotion.begins(salon.zone()))
                .min(Comparator.naturalOrder())
                .map(first ->
                        first.atZone(salon.zone()).minusDays(StruckPrice.DAYS).toInstant())
                .ifPresent(from -> fill(salon, each, from, struck));
        return struck;
    }

    private void fill(Salon salon, Map<Treatment, Promotion> each, Instant from, Map<TreatmentId, StruckPrice> struck) {
        Map<TreatmentId, List<Period>> prices = history.since(salon.id(), from);
        List<Promotion> asked =
                promotions.since(salon.id(), from.atZone(salon.zone()).toLocalDate());
        each.forEach((treatment, promotion) -> struck.put(
                treatment.id(),
                new PublicPrices(treatment, prices.getOrDefault(treatment.id(), List.of()), asked, salon.zone())
                        .beside(promotion)));
    }
}
