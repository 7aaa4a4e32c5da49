package app.rosalie.chat.salonlink;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.PromotionsAction;
import app.rosalie.chat.action.SalonLinkAction;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.kit.link.StartPayload;
import app.rosalie.chat.salonlink.SharedThing.Kind;
import app.rosalie.salon.LinkCode;
import app.rosalie.salon.SalonPages;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.Promotion.Standing;
import app.rosalie.salon.promotion.PromotionId;
import app.rosalie.salon.promotion.Promotions;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What of a salon can be linked to: its page, what it sells, and the promotions that are not over. */
@Component
class SharedThings {

    private final SalonPages pages;
    private final Treatments treatments;
    private final Promotions promotions;
    private final InstantSource clock;

    SharedThings(SalonPages pages, Treatments treatments, Promotions promotions, InstantSource clock) {
        this.pages = pages;
        this.treatments = treatments;
        this.promotions = promotions;
        this.clock = clock;
    }

    SharedThing salon(Pro pro) {
        return salon(pro, code(pro));
    }

    /** The same where its code was read already. */
    static SharedThing salon(Pro pro, LinkCode code) {
        return new SharedThing(
                Kind.SALON,
                pro.voice().plain(SalonLinkPhrase.POSTER_TITLE),
                code.payload(),
                new SalonLinkAction.Open(),
                SalonLinkAction.Poster::new,
                new HomeAction.Settings());
    }

    Optional<SharedThing> treatment(Pro pro, TreatmentId id) {
        return treatments
                .find(pro.salonId(), id)
                .filter(treatment -> !treatment.isRetired())
                .map(Treatment::name)
                .map(name -> new SharedThing(
                        Kind.TREATMENT,
                        name,
                        StartPayload.of(code(pro), id),
                        new SalonLinkAction.OfTreatment(id),
                        story -> new SalonLinkAction.TreatmentPoster(id, story),
                        new ServicesAction.Card(id)));
    }

    Optional<SharedThing> promotion(Pro pro, PromotionId id) {
        return promotions
                .find(pro.salonId(), id)
                .filter(one -> one.standing(pro.dayOf(clock.instant())) != Standing.OVER)
                .map(Promotion::terms)
                .map(terms -> new SharedThing(
                        Kind.PROMOTION,
                        terms.name(),
                        StartPayload.of(code(pro), id),
                        new SalonLinkAction.OfPromotion(id),
                        story -> new SalonLinkAction.PromotionPoster(id, story),
                        new PromotionsAction.Card(id)));
    }

    private LinkCode code(Pro pro) {
        return pages.of(pro.salonId()).code();
    }
}
