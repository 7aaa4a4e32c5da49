package app.rosalie.chat.question;

import app.rosalie.chat.action.PromotionsAction.PromotionPart;
import app.rosalie.salon.promotion.PromotionId;

/** What promotions ask for in writing. */
public sealed interface PromotionsQuestion extends Question {

    /** Any part of a new one, whichever is asked for; what was chosen so far is kept here. */
    record Draft(PromotionDraft draft, PromotionPart part) implements PromotionsQuestion {}

    /** Other dates of one that was offered. */
    record Dates(PromotionId promotionId) implements PromotionsQuestion {}
}
