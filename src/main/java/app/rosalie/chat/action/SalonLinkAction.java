package app.rosalie.chat.action;

import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.promotion.PromotionId;

/** The link that a salon gives to its clients, and the number that they find there. */
public sealed interface SalonLinkAction extends Action {

    @Code("wh")
    record Open() implements SalonLinkAction {}

    /** Really another link? */
    @Code("wa")
    record AskRenew() implements SalonLinkAction {}

    @Code("wr")
    record Renew() implements SalonLinkAction {}

    @Code("wt")
    record AskPhone() implements SalonLinkAction {}

    @Code("wd")
    record DropPhone() implements SalonLinkAction {}

    /** The link as a picture to be scanned: to print, or as high as a story. */
    @Code("wq")
    record Poster(boolean story) implements SalonLinkAction {}

    /** Where is the salon reviewed at Google? */
    @Code("wg")
    record AskReviewPage() implements SalonLinkAction {}

    @Code("wgd")
    record DropReviewPage() implements SalonLinkAction {}

    /** The link to one treatment. */
    @Code("wu")
    record OfTreatment(TreatmentId treatment) implements SalonLinkAction {}

    @Code("wuq")
    record TreatmentPoster(TreatmentId treatment, boolean story) implements SalonLinkAction {}

    /** The link to one promotion. */
    @Code("wv")
    record OfPromotion(PromotionId promotion) implements SalonLinkAction {}

    @Code("wvq")
    record PromotionPoster(PromotionId promotion, boolean story) implements SalonLinkAction {}
}
