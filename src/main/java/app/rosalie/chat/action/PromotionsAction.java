package app.rosalie.chat.action;

import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.promotion.PromotionId;
import app.rosalie.salon.promotion.Reduction;
import java.time.DayOfWeek;

/** Promotions: shown, put together step by step, offered, paused, ended. What was chosen so far stands in the open question. */
public sealed interface PromotionsAction extends Action {

    /** Those that run, are to come or paused. */
    @Code("oa")
    record Open() implements PromotionsAction {}

    /** Those that are over; pages from 0. */
    @Code("ob")
    record Over(int page) implements PromotionsAction {}

    @Code("od")
    record Card(PromotionId promotionId) implements PromotionsAction {}

    /** A new one, of which nothing is known yet. */
    @Code("of")
    record New() implements PromotionsAction {}

    /** A new one for a treatment. */
    @Code("oh")
    record NewFor(TreatmentId treatmentId) implements PromotionsAction {}

    /** What is one part of the new one to be? */
    @Code("oi")
    record Ask(PromotionPart part) implements PromotionsAction {}

    /** @param amount percents, or cents */
    @Code("oj")
    record SetReduction(Reduction.Cut kind, int amount) implements PromotionsAction {}

    /** For that treatment, or no more. */
    @Code("ok")
    record Toggle(TreatmentId treatmentId) implements PromotionsAction {}

    /** For the whole category of that treatment, or no more. */
    @Code("ol")
    record ToggleCategory(TreatmentId member) implements PromotionsAction {}

    @Code("om")
    record WholeSalon() implements PromotionsAction {}

    @Code("on")
    record SetDates(Stretch stretch) implements PromotionsAction {}

    /** On that day of the week, or no more. */
    @Code("oq")
    record ToggleDay(DayOfWeek day) implements PromotionsAction {}

    @Code("or")
    record EveryDay() implements PromotionsAction {}

    /** Minutes of the day. */
    @Code("os")
    record SetHours(int from, int to) implements PromotionsAction {}

    @Code("ot")
    record FirstVisit(boolean only) implements PromotionsAction {}

    /** @param most 0: as many as will */
    @Code("ou")
    record SetMost(int most) implements PromotionsAction {}

    /** The new one as it stands, or what it lacks. */
    @Code("ov")
    record Look() implements PromotionsAction {}

    /**
     * Offers what the screen proposes.
     *
     * @param seal of it, so that no other is meant
     */
    @Code("ox")
    record Offer(int seal) implements PromotionsAction {}

    @Code("oy")
    record Pause(PromotionId promotionId) implements PromotionsAction {}

    @Code("oz")
    record Resume(PromotionId promotionId) implements PromotionsAction {}

    @Code("oza")
    record AskEnd(PromotionId promotionId) implements PromotionsAction {}

    @Code("ozb")
    record End(PromotionId promotionId) implements PromotionsAction {}

    /** Which dates instead of these? */
    @Code("ozc")
    record AskDates(PromotionId promotionId) implements PromotionsAction {}

    /** Until when it goes on. */
    @Code("ozd")
    record Prolong(PromotionId promotionId, Stretch until) implements PromotionsAction {}

    /** What of a new promotion is typed or chosen; new ones go to the end. */
    enum PromotionPart {
        /** All of it is shown. */
        WHOLE,
        REDUCTION,
        SCOPE,
        DATES,
        OCCASIONS,
        MOST,
        NAME
    }

    /** Dates that are one press away; new ones go to the end. */
    enum Stretch {
        ENDLESS,
        THIS_WEEK,
        NEXT_WEEK,
        THIS_MONTH,
        NEXT_MONTH
    }
}
