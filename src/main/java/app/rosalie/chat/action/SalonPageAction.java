package app.rosalie.chat.action;

import app.rosalie.reviews.ReviewId;
import app.rosalie.salon.LinkCode;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.photo.PhotoId;
import app.rosalie.salon.promotion.PromotionId;

/** A salon as its clients see it. */
public sealed interface SalonPageAction extends Action, AtSalon {

    /** The page of a salon that the speaker owns, or that knows her. */
    @Code("ws")
    record Open(SalonNumber link) implements SalonPageAction {}

    /** Whoever has the link sees the page. */
    @Code("wl")
    record Follow(LinkCode link) implements SalonPageAction {}

    /** The link to one treatment. */
    @Code("wlt")
    record FollowToTreatment(LinkCode link, TreatmentId treatment) implements SalonPageAction {}

    /** The link to one promotion. */
    @Code("wlp")
    record FollowToPromotion(LinkCode link, PromotionId promotion) implements SalonPageAction {}

    /** A link whose end cannot be read. */
    @Code("wlx")
    record FollowTorn(LinkCode link) implements SalonPageAction {}

    /** All that is sold: each treatment, or its categories where there are too many. */
    @Code("wst")
    record Treatments(SalonNumber link) implements SalonPageAction {}

    /** A page of the category that this treatment is in. */
    @Code("wsk")
    record Category(SalonNumber link, TreatmentId of, int page) implements SalonPageAction {}

    @Code("wsc")
    record Treatment(SalonNumber link, TreatmentId treatment) implements SalonPageAction {}

    @Code("wsp")
    record Promotion(SalonNumber link, PromotionId promotion) implements SalonPageAction {}

    /** The first photo. */
    @Code("wsf")
    record Photos(SalonNumber link) implements SalonPageAction {}

    @Code("wsg")
    record Photo(SalonNumber link, PhotoId photo) implements SalonPageAction {}

    /** When the doors are open in the days to come. */
    @Code("wsh")
    record Hours(SalonNumber link) implements SalonPageAction {}

    /** What clients said, newest first; {@code page} from 0. */
    @Code("wsz")
    record Reviews(SalonNumber link, int page) implements SalonPageAction {}

    /** The photo beside a review. */
    @Code("wsy")
    record ReviewPhoto(SalonNumber link, ReviewId review) implements SalonPageAction {}

    @Code("wsr")
    record Rules(SalonNumber link) implements SalonPageAction {}

    /** What the salon keeps of her. */
    @Code("wsv")
    record Privacy(SalonNumber link) implements SalonPageAction {}

    /** What is she to tell the salon? */
    @Code("wsw")
    record AskMessage(SalonNumber link) implements SalonPageAction {}
}
