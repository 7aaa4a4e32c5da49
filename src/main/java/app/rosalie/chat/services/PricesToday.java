package app.rosalie.chat.services;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.kit.promotion.PromotionWords;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.pictures.PriceList.Entry;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.Promotions;
import app.rosalie.salon.promotion.StruckPrice;
import app.rosalie.salon.promotion.StruckPrices;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What treatments cost on visits of today: less where a promotion is for everybody, and beside it what is so on conditions. */
@Component
class PricesToday {

    private final Promotions promotions;
    private final StruckPrices struckPrices;
    private final InstantSource clock;

    PricesToday(Promotions promotions, StruckPrices struckPrices, InstantSource clock) {
        this.promotions = promotions;
        this.struckPrices = struckPrices;
        this.clock = clock;
    }

    /**
     * @param best the promotion for everybody that makes the price of a treatment
     * @param onConditions promotions that not everybody can have at every hour
     */
    record Today(Map<TreatmentId, Promotion> best, Map<TreatmentId, StruckPrice> struck, List<Promotion> onConditions) {

        Entry entry(Pro pro, Treatment treatment) {
            String length = pro.voice().length(treatment.length());
            return Optional.ofNullable(best.get(treatment.id()))
                    .map(promotion -> new Entry(
                            treatment.name(),
                            length,
                            price(pro, treatment, reduced(promotion, treatment)),
                            beside(pro, treatment)))
                    .orElseGet(() -> new Entry(treatment.name(), length, TreatmentPrice.of(pro.voice(), treatment)));
        }

        private String beside(Pro pro, Treatment treatment) {
            return struck.get(treatment.id()) instanceof StruckPrice.Struck(var price, var _)
                    ? price(pro, treatment, price)
                    : "";
        }

        /** Each that lowers something sold: not everybody can have it at every hour, so it is no lower price and stands behind them. */
        List<Entry> offers(Pro pro, PromotionWords words, List<Treatment> sold) {
            return onConditions.stream()
                    .map(Promotion::terms)
                    .filter(terms -> sold.stream()
                            .anyMatch(one -> terms.scope().covers(one)
                                    && terms.reduction().lowers(one.price())))
                    .map(terms -> new Entry(
                            terms.name(),
                            words.forClients(pro, terms, sold),
                            PromotionWords.reduction(pro, terms.reduction())))
                    .toList();
        }

        /** Each promotion of a treatment, in a line of its own. */
        void tell(Pro pro, Page page, Treatment treatment) {
            Promotion promotion = best.get(treatment.id());
            if (promotion != null) {
                boolean strikes = struck.get(treatment.id()) instanceof StruckPrice.Struck;
                page.say(
                        ServicesPhrase.PROMOTED,
                        promotion.terms().name(),
                        strikes ? "struck" : "plain",
                        strikes ? beside(pro, treatment) : TreatmentPrice.of(pro.voice(), treatment),
                        price(pro, treatment, reduced(promotion, treatment)));
            }
            onConditions.stream()
                    .filter(one -> one.terms().scope().covers(treatment)
                            && one.terms().reduction().lowers(treatment.price()))
                    .forEach(one -> page.say(
                            ServicesPhrase.PROMOTED_ON_CONDITIONS,
                            one.terms().name(),
                            price(pro, treatment, reduced(one, treatment)),
                            PromotionWords.onConditions(pro, one.terms())));
        }

        private static String price(Pro pro, Treatment treatment, Money price) {
            return TreatmentPrice.of(pro.voice(), price, treatment.conditions().priceKind());
        }

        private static Money reduced(Promotion promotion, Treatment treatment) {
            return promotion.terms().reduction().of(treatment.price());
        }
    }

    Today of(Pro pro, List<Treatment> treatments) {
        LocalDate today = pro.dayOf(clock.instant());
        List<Promotion> on = promotions.on(pro.salonId(), today);
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
        return new Today(
                byId,
                struckPrices.beside(pro.salon(), best),
                on.stream().filter(one -> !one.terms().forEverybody()).toList());
    }
}
