package app.rosalie.salon.promotion;

import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What treatments cost on visits of a day: less where a promotion is for everybody, and beside it what is so on conditions. */
@Component
@Transactional(readOnly = true)
public class PublicOffers {

    private final Promotions promotions;
    private final StruckPrices struckPrices;

    PublicOffers(Promotions promotions, StruckPrices struckPrices) {
        this.promotions = promotions;
        this.struckPrices = struckPrices;
    }

    /**
     * The offers of a day.
     *
     * @param best the promotion for everybody that makes the price of a treatment
     * @param struck what may stand struck through beside it, or why nothing does
     * @param onConditions promotions that not everybody can have at every hour
     */
    public record Offers(
            Map<TreatmentId, Promotion> best, Map<TreatmentId, StruckPrice> struck, List<Promotion> onConditions) {

        /** What everybody pays for it; empty where that is its own price. */
        public Optional<Money> reduced(Treatment treatment) {
            return Optional.ofNullable(best.get(treatment.id()))
                    .map(promotion -> promotion.terms().reduction().of(treatment.price()));
        }

        /** The price that may stand struck through beside that. */
        public Optional<Money> struck(Treatment treatment) {
            return struck.get(treatment.id()) instanceof StruckPrice.Struck(var price, var _)
                    ? Optional.of(price)
                    : Optional.empty();
        }
    }

    /** For these treatments; in three statements. */
    public Offers on(Salon salon, LocalDate day, Collection<Treatment> treatments) {
        List<Promotion> on = promotions.on(salon.id(), day);
        Map<Treatment, Promotion> best = new HashMap<>();
        for (Treatment treatment : treatments) {
            on.stream()
                    .filter(one -> one.terms().forEverybody()
                            && one.terms().scope().covers(treatment)
                            && one.terms().reduction().lowers(treatment.price()))
                    .min(Comparator.comparing(
                                    (Promotion one) -> one.terms().reduction().of(treatment.price()))
                            .thenComparing(Promotion::id))
                    .ifPresent(promotion -> best.put(treatment, promotion));
        }
        Map<TreatmentId, Promotion> byId = new HashMap<>();
        best.forEach((treatment, promotion) -> byId.put(treatment.id(), promotion));
        return new Offers(
                byId,
                struckPrices.beside(salon, best),
                on.stream().filter(one -> !one.terms().forEverybody()).toList());
    }
}
