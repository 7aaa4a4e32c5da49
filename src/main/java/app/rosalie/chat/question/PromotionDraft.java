package app.rosalie.chat.question;

import app.rosalie.salon.promotion.Occasions;
import app.rosalie.salon.promotion.Reduction;
import app.rosalie.salon.promotion.Scope;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A promotion in the making; what was not said yet is empty.
 *
 * @param dated whether its dates were said or chosen; otherwise it is meant from today on
 * @param last empty: without an end
 * @param name empty: made of what it is
 */
public record PromotionDraft(
        Optional<Reduction> reduction,
        Optional<Scope> scope,
        boolean dated,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Occasions occasions,
        boolean firstVisitOnly,
        int most,
        String name) {

    public static final PromotionDraft EMPTY = new PromotionDraft(
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Occasions.ALWAYS,
            false,
            0,
            "");

    public PromotionDraft by(Reduction by) {
        return new PromotionDraft(Optional.of(by), scope, dated, first, last, occasions, firstVisitOnly, most, name);
    }

    public PromotionDraft on(Scope what) {
        return new PromotionDraft(
                reduction, Optional.of(what), dated, first, last, occasions, firstVisitOnly, most, name);
    }

    public PromotionDraft lasting(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new PromotionDraft(reduction, scope, true, from, to, occasions, firstVisitOnly, most, name);
    }

    public PromotionDraft when(Occasions when) {
        return new PromotionDraft(reduction, scope, dated, first, last, when, firstVisitOnly, most, name);
    }

    public PromotionDraft forFirstVisits(boolean only) {
        return new PromotionDraft(reduction, scope, dated, first, last, occasions, only, most, name);
    }

    public PromotionDraft atMost(int visits) {
        return new PromotionDraft(reduction, scope, dated, first, last, occasions, firstVisitOnly, visits, name);
    }

    public PromotionDraft named(String other) {
        return new PromotionDraft(reduction, scope, dated, first, last, occasions, firstVisitOnly, most, other);
    }
}
