package app.rosalie.library;

/** Where a guide is put into practice. */
public enum Practice {
    FREE_SLOTS,
    REMINDERS,
    INACTIVE_CLIENTS,
    ALERTS,
    GOALS,
    SLOT_RULES,
    OPENING,
    LEAVE,
    CLIENTS,
    REVIEWS,
    VOUCHERS,
    TAKINGS,
    DECLARATION,
    RECEIPTS,
    BOOKING,
    PLANNING,
    SALON_LINK,
    DEPOSITS
}
