package app.rosalie.chat.kit.link;

import app.rosalie.chat.action.ReviewInvitationAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.reviews.InvitationCode;
import app.rosalie.salon.LinkCode;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.promotion.PromotionId;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What {@code /start} is followed by where a salon's link was opened: {@code s_<code>} leads to its page, {@code s_<code>_t<id>} to
 * a treatment there and {@code s_<code>_p<id>} to a promotion, ids in base 36. At most 64 of {@code [A-Za-z0-9_-]}.
 */
public final class StartPayload {

    private static final char TREATMENT = 't';
    private static final char PROMOTION = 'p';
    private static final char SEPARATOR = '_';
    private static final int CODE = 14;

    private StartPayload() {}

    public static String of(LinkCode salon, TreatmentId treatment) {
        return part(salon, TREATMENT, treatment.value());
    }

    public static String of(LinkCode salon, PromotionId promotion) {
        return part(salon, PROMOTION, promotion.value());
    }

    private static String part(LinkCode salon, char kind, long id) {
        return salon.payload() + SEPARATOR + kind + Long.toString(id, Character.MAX_RADIX);
    }

    /** Where it leads, be that there or not; empty where no salon's code stands at its beginning. */
    public static Optional<SalonPageAction> leadsTo(String payload) {
        String code = payload.substring(0, Math.min(CODE, payload.length()));
        String rest = payload.substring(code.length());
        return LinkCode.in(code)
                .map(salon -> rest.isEmpty() ? new SalonPageAction.Follow(salon) : leadsTo(salon, rest));
    }

    /** Where the link of one visit leads, {@code a_<code>}, be there such a visit or not; empty for all else. */
    public static Optional<ReviewInvitationAction> visit(String payload) {
        return InvitationCode.in(payload).map(ReviewInvitationAction.Follow::new);
    }

    private static SalonPageAction leadsTo(LinkCode salon, String rest) {
        OptionalLong id = rest.matches("_[tp][0-9a-z]{1,13}") ? number(rest.substring(2)) : OptionalLong.empty();
        if (id.isEmpty()) {
            return new SalonPageAction.FollowTorn(salon);
        }
        return rest.charAt(1) == TREATMENT
                ? new SalonPageAction.FollowToTreatment(salon, new TreatmentId(id.getAsLong()))
                : new SalonPageAction.FollowToPromotion(salon, new PromotionId(id.getAsLong()));
    }

    private static OptionalLong number(String digits) {
        try {
            return OptionalLong.of(Long.parseLong(digits, Character.MAX_RADIX));
        } catch (NumberFormatException tooMuch) {
            return OptionalLong.empty();
        }
    }
}
