package app.rosalie.chat.sentence;

import app.rosalie.chat.action.PromotionsAction;
import app.rosalie.chat.action.PromotionsAction.PromotionPart;
import app.rosalie.chat.question.PromotionDraft;
import app.rosalie.chat.question.PromotionsQuestion;
import app.rosalie.language.promotion.PromotionReader;
import app.rosalie.language.promotion.SaidPromotion;
import app.rosalie.language.promotion.SaidPromotion.Kind;
import java.util.Optional;

/** « −15 % sur manucure en août », « stop la promo balayage »: as if it had been typed below a promotion of which nothing is known yet. */
final class SaidPromotions {

    /** Whoever says more tells a story. */
    private static final int MOST_WORDS = 30;

    private SaidPromotions() {}

    static SentenceResult propose(SaidWish wish) {
        SaidPromotion said = read(wish);
        boolean bare = said.act() == SaidPromotion.Act.OFFER
                && !said.saysAnything()
                && wish.slots().treatments().isEmpty();
        return bare
                ? new SentenceResult.Go(new PromotionsAction.Open())
                : new SentenceResult.Answer(
                        new PromotionsQuestion.Draft(PromotionDraft.EMPTY, PromotionPart.WHOLE), wish.text());
    }

    /** What can be nothing else, although what was learnt does not know it: of no client, and no question. */
    static Optional<SentenceResult> of(SaidWish wish) {
        boolean tells = wish.text().strip().split("\\s+").length > MOST_WORDS;
        if (tells || !wish.slots().clients().isEmpty() || wish.text().strip().endsWith("?")) {
            return Optional.empty();
        }
        SaidPromotion said = read(wish);
        return isSure(wish, said) ? Optional.of(propose(wish)) : Optional.empty();
    }

    private static SaidPromotion read(SaidWish wish) {
        return PromotionReader.read(wish.reading().parts().text(), wish.now());
    }

    private static boolean isSure(SaidWish wish, SaidPromotion said) {
        boolean sold = !wish.slots().treatments().isEmpty() || said.wholeSalon();
        boolean onConditions = said.firstVisit()
                || !said.weekdays().isEmpty()
                || said.offPeak()
                || said.most().isPresent() && said.reduction().isPresent();
        boolean alone = PromotionReader.unread(said.rest()).isEmpty();
        if (said.named()) {
            return said.act() != SaidPromotion.Act.OFFER || said.reduction().isPresent() || alone;
        }
        if (said.reduction().isEmpty()) {
            return said.most().isPresent() && said.most().getAsInt() > 0 && alone && isOfFirstOnes(wish.text());
        }
        boolean price = said.reduction().get().kind() == Kind.PRICE;
        return price ? sold && onConditions : onConditions && (sold || alone);
    }

    private static boolean isOfFirstOnes(String text) {
        return text.contains("premi");
    }
}
