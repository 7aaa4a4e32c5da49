package app.rosalie.chat.services;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.kit.promotion.PromotionWords;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.pictures.PriceList.Entry;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.PublicOffers;
import app.rosalie.salon.promotion.PublicOffers.Offers;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What treatments cost on visits of today: less where a promotion is for everybody, and beside it what is so on conditions. */
@Component
class PricesToday {

    private final PublicOffers offers;
    private final InstantSource clock;

    PricesToday(PublicOffers offers, InstantSource clock) {
        this.offers = offers;
        this.clock = clock;
    }

    record Today(Offers offers) {

        Entry entry(Pro pro, Treatment treatment) {
            String length = pro.voice().length(treatment.length());
            return offers.reduced(treatment)
                    .map(reduced ->
                            new Entry(treatment.name(), length, price(pro, treatment, reduced), beside(pro, treatment)))
                    .orElseGet(() -> new Entry(treatment.name(), length, TreatmentPrice.of(pro.voice(), treatment)));
        }

        private String beside(Pro pro, Treatment treatment) {
            return offers.struck(treatment)
                    .map(price -> price(pro, treatment, price))
                    .orElse("");
        }

        /** Each that lowers something sold: not everybody can have it at every hour, so it is no lower price and stands behind them. */
        List<Entry> offers(Pro pro, PromotionWords words, List<Treatment> sold) {
            return offers.onConditions().stream()
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
            Promotion promotion = offers.best().get(treatment.id());
            if (promotion != null) {
                boolean strikes = offers.struck(treatment).isPresent();
                page.say(
                        ServicesPhrase.PROMOTED,
                        promotion.terms().name(),
                        strikes ? "struck" : "plain",
                        strikes ? beside(pro, treatment) : TreatmentPrice.of(pro.voice(), treatment),
                        price(pro, treatment, reduced(promotion, treatment)));
            }
            offers.onConditions().stream()
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
        return new Today(offers.on(pro.salon(), pro.dayOf(clock.instant()), treatments));
    }
}
