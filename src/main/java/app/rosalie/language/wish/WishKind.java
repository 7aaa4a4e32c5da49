package app.rosalie.language.wish;

/** What a professional may want of what she writes. */
public enum WishKind {
    BOOK,
    MOVE,
    /** All visits of some hours. */
    MOVE_ALL,
    CANCEL,
    /** All visits of some hours. */
    CANCEL_ALL,
    CLOSE,
    OPEN,
    LEAVE,
    /** « Je finis à 16h »: closed from then on, or open longer. */
    ENDS_AT,
    /** « Je commence à 10h »: closed until then, or open sooner. */
    STARTS_AT,
    WHO,
    /** « Qui vient après elle ? » */
    NEXT,
    FREE,
    TAKINGS,
    SET_GOAL,
    SEE_GOAL,
    CAME,
    MISSED,
    PAID,
    REFUND,
    /** A client's card, or something that stands there. */
    CLIENT,
    NOTE,
    CHANGE,
    SEE_PRICE,
    SET_PRICE,
    PROMO,
    MESSAGE,
    HELP,
    /** « Merci », « bonjour ». */
    COURTESY,
    /** No wish at all. */
    NOTHING,
    /** Something was sold without an appointment. */
    SELL
}
