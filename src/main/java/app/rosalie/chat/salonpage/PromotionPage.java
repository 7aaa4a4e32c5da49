package app.rosalie.chat.salonpage;

import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.kit.promotion.PromotionWords;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.Promotion.Standing;
import app.rosalie.salon.promotion.PromotionId;
import app.rosalie.salon.promotion.Promotions;
import app.rosalie.salon.promotion.StruckPrice;
import app.rosalie.salon.promotion.StruckPrices;
import app.rosalie.salon.promotion.Terms;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One promotion as a client reads of it: what, when, for whom, at which prices. */
@Component
class PromotionPage {

    private static final int MOST_TREATMENTS = 8;

    private final Promotions promotions;
    private final StruckPrices struckPrices;
    private final Treatments treatments;
    private final PromotionWords words;
    private final SalonCard card;
    private final InstantSource clock;

    PromotionPage(
            Promotions promotions,
            StruckPrices struckPrices,
            Treatments treatments,
            PromotionWords words,
            SalonCard card,
            InstantSource clock) {
        this.promotions = promotions;
        this.struckPrices = struckPrices;
        this.treatments = treatments;
        this.words = words;
        this.card = card;
        this.clock = clock;
    }

    /** One that is paused or over, was never or is another salon's: the card, with a word. */
    Reply show(SalonClient client, PromotionId id) {
        Salon salon = client.salon();
        return promotions
                .find(salon.id(), id)
                .filter(one -> isOn(one.standing(salon.dayOf(clock.instant()))))
                .map(promotion -> show(client, promotion))
                .orElseGet(() -> card.show(client, SalonPagePhrase.UNKNOWN_PROMOTION));
    }

    /** Its link may be given away before its first day. */
    private static boolean isOn(Standing standing) {
        return standing == Standing.RUNNING || standing == Standing.TO_COME;
    }

    private Reply show(SalonClient client, Promotion promotion) {
        Terms terms = promotion.terms();
        List<Treatment> sold = treatments.offered(client.salon().id());
        List<Treatment> reduced = sold.stream()
                .filter(one -> terms.scope().covers(one) && terms.reduction().lowers(one.price()))
                .toList();
        if (reduced.isEmpty()) {
            return card.show(client, SalonPagePhrase.UNKNOWN_PROMOTION);
        }
        Page page = SalonFrame.below(client).say(SalonPagePhrase.PROMOTION_TITLE, terms.name());
        // A promotion that was given no name of its own is called by what it is.
        String what = PromotionWords.name(client, terms.reduction(), terms.scope(), sold);
        if (!what.equals(terms.name())) {
            page.say(SalonPagePhrase.PROMOTION_WHAT, what);
        }
        page.say(SalonPagePhrase.PROMOTION_DATES, words.dates(client, terms.first(), terms.last()));
        if (!terms.forEverybody()) {
            page.say(SalonPagePhrase.PROMOTION_CONDITIONS, PromotionWords.onConditions(client, terms));
        }
        List<Treatment> shown = reduced.stream().limit(MOST_TREATMENTS).toList();
        prices(client, page.gap(), promotion, shown);
        page.row(reduced.size() == 1 ? SalonFrame.book(client, reduced.getFirst()) : SalonFrame.book(client));
        if (reduced.size() > 1) {
            page.rows(2, shown, treatment -> SalonFrame.treatment(client, treatment));
        }
        if (reduced.size() > shown.size()) {
            page.row(client.button(SalonPagePhrase.TO_TREATMENTS, new SalonPageAction.Treatments(client.link())));
        }
        return page.show();
    }

    private void prices(SalonClient client, Page page, Promotion promotion, List<Treatment> shown) {
        Map<TreatmentId, StruckPrice> struck = struckPrices.beside(client.salon(), promotion, shown);
        for (Treatment treatment : shown) {
            Money price = promotion.terms().reduction().of(treatment.price());
            page.say(
                    SalonPagePhrase.TREATMENT,
                    treatment.name(),
                    treatment.length(),
                    SalonFrame.price(client, treatment, price),
                    struck.get(treatment.id()) instanceof StruckPrice.Struck(var before, var _)
                            ? SalonFrame.price(client, treatment, before)
                            : "none");
        }
    }
}
