package app.rosalie.privacy;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table in which something of a person may stand. Its conditions are SQL, in which {@code :account} is her Telegram id,
 * {@code :clients} are the clients of salons that she is, and {@code :salons} those that she owns.
 *
 * @param table its name
 * @param hers which rows are about her as a client, or her chat; empty: none
 * @param erasure the statement by which she is erased from it; empty: they stay as they are
 * @param owned which rows go with a salon of hers; empty: none
 */
record Holding(String table, String hers, String erasure, String owned) {

    /** The salons whose client she is: without them whole tables would be read. */
    private static final String THERE = "salon_id in (:places) and ";

    private static final String OF_SALON = "salon_id in (:salons)";
    private static final String VISITS = "(select id from appointment where " + THERE + "client_id in (:clients))";
    private static final String REVIEWS = "(select id from review where " + THERE + "client_id in (:clients))";
    private static final String MESSAGES = "(select id from client_message where " + THERE + "client_id in (:clients))";
    private static final String WISHES = "(select id from waitlist_wish where " + THERE + "client_id in (:clients))";
    private static final String PAYMENTS = "(select id from payment where " + THERE + "client_id in (:clients))";

    private static final String ENTRIES = THERE + "(kind in ('client', 'twin') and subject in (:clients)"
            + " or kind in ('appointment', 'note') and subject in " + VISITS
            + " or kind in ('answer', 'report') and subject in " + REVIEWS
            + " or kind = 'wish' and subject in " + WISHES
            + " or kind = 'payment' and subject in " + PAYMENTS
            + " or kind = 'voucher' and subject in (select voucher_id from payment where " + THERE
            + "client_id in (:clients)))";

    /** With hers goes all that was done together with it: half of a deed cannot be taken back. */
    private static final String DEEDS = "delete from journal_entry where " + THERE
            + "deed in (select deed from journal_entry where " + ENTRIES + ")";

    /** By the kinds of alerts, which are stored by name. */
    private static final String ALERTS = THERE
            + "(kind in ('REVIEW', 'REVIEW_ANSWER', 'REVIEW_DECISION') and subject in " + REVIEWS
            + " or kind in ('CLIENT_MESSAGE', 'ANSWER') and subject in " + MESSAGES
            + " or kind in ('WAITLIST_ENDED', 'WAITLIST_KEEP') and subject in " + WISHES
            + " or kind = 'WAITLIST_OFFER' and subject in (select id from waitlist_offer where wish_id in " + WISHES
            + ")"
            + " or kind in ('REQUEST', 'REQUEST_EXPIRING', 'REQUEST_EXPIRED', 'BOOKING', 'CANCELLATION', 'MOVE',"
            + " 'DEPOSIT_RECEIVED', 'DEPOSIT_OVERDUE', 'DEPOSIT_TO_RETURN', 'DELAY', 'REMINDER', 'LAST_REMINDER',"
            + " 'VISIT_BOOKED', 'VISIT_CONFIRMED', 'VISIT_MOVED', 'VISIT_CALLED_OFF', 'VISIT_PROPOSED', 'VISIT_LAPSED',"
            + " 'VISIT_STANDS', 'DEPOSIT_WANTED', 'PROPOSAL_ANSWERED', 'DEPOSIT_LAPSED', 'DEPOSIT_CLAIMED', 'DEPOSIT_REMINDER',"
            + " 'VISIT_UNPAID', 'DEPOSIT_CAME', 'REVIEW_REQUEST')"
            + " and subject in " + VISITS + ")";

    /** The id as a number of its own, and not within a longer one. */
    private static final String NAMED =
            "regexp_like(payload, '(^|[^0-9])' || cast(:account as varchar) || '([^0-9]|$)')";

    /** In the order of erasure: what refers to others stands before them. */
    static final List<Holding> ALL = List.of(
            deleted("telegram_inbox", "chat_id = :account"),
            deleted("telegram_outbox", "chat_id = :account"),
            deleted("telegram_living_message", "chat_id = :account"),
            deleted("telegram_moved_message", "chat_id = :account"),
            deleted("telegram_chat", "chat_id = :account"),
            deleted("telegram_unreadable", NAMED),
            deleted("chat_session", "chat_id = :account"),
            new Holding("journal_entry", ENTRIES, DEEDS, OF_SALON),
            both("alert", ALERTS, "delete from alert"),
            both("attendance", "appointment_id in " + VISITS, "delete from attendance"),
            both("client_message", THERE + "client_id in (:clients)", "delete from client_message"),
            // How content she was counts on, without a word; there is nothing left to answer.
            both("review_photo", "review_id in " + REVIEWS, "delete from review_photo"),
            both(
                    "review_invitation",
                    "appointment_id in " + VISITS + " or account_id = :account",
                    "delete from review_invitation"),
            both("review_refusal", "account_id = :account", "delete from review_refusal"),
            both(
                    "review",
                    THERE + "client_id in (:clients)",
                    "update review set words = '', report_word = '', decision_word = '', answer = null,"
                            + " answered_at = coalesce(answered_at, left_at)"),
            both(
                    "gift_voucher",
                    "id in (select voucher_id from payment where " + THERE + "client_id in (:clients))",
                    "update gift_voucher set beneficiary = ''"),
            // Receipts stay for ten years; whose they are is nobody's name any more.
            new Holding("payment", THERE + "client_id in (:clients)", "", OF_SALON),
            new Holding("deposit_charge", "appointment_id in " + VISITS, "", OF_SALON),
            both("waitlist_offer", "wish_id in " + WISHES, "delete from waitlist_offer"),
            both("waitlist_wish", THERE + "client_id in (:clients)", "delete from waitlist_wish"),
            both("freed_slot", THERE + "client_id in (:clients)", "update freed_slot set client_id = null"),
            both("client_twin", "client_id in (:clients)", "delete from client_twin"),
            both("client_account", "account_id = :account", "delete from client_account"),
            both("booking_attempt", "account_id = :account", "delete from booking_attempt"),
            // Who is blocked stays blocked: the row names nobody. One that is lifted is of no use any more.
            both(
                    "online_block",
                    "lifted = true and id in (select block_id from salon_guest where account_id = :account)",
                    "delete from online_block"),
            both("salon_guest", "account_id = :account", "delete from salon_guest"),
            owned("appointment_line"),
            both("appointment", THERE + "client_id in (:clients)", "update appointment set note = ''"),
            both(
                    "client",
                    "id in (:clients)",
                    "update client set name = '—', phone = null, other_phone = null, note = '', search_key = '',"
                            + " hidden = true"),
            owned("promotion"),
            owned("treatment_price"),
            owned("photo_content"),
            owned("photo"),
            owned("treatment_option"),
            owned("treatment_selection"),
            owned("treatment"),
            owned("alert_choice"),
            owned("alert_hours"),
            owned("alert_round"),
            owned("closure"),
            owned("course_enrolment"),
            owned("day_exception"),
            owned("goal"),
            owned("guide_of_the_week"),
            owned("guide_reading"),
            owned("morning_message"),
            owned("booking_policy"),
            owned("deposit_terms"),
            owned("house_rules"),
            owned("online_booking"),
            owned("rota"),
            owned("former_link"),
            owned("slot_hold"),
            owned("waitlist_setting"),
            owned("salon_page"),
            owned("review_page_elsewhere"),
            new Holding("salon", "", "", "id in (:salons)"));

    private static Holding deleted(String table, String hers) {
        return new Holding(table, hers, "delete from " + table + " where " + hers, "");
    }

    private static Holding both(String table, String hers, String erasure) {
        return new Holding(table, hers, erasure + " where " + hers, OF_SALON);
    }

    private static Holding owned(String table) {
        return new Holding(table, "", "", OF_SALON);
    }

    /** Whether salons keep it, and not her chat alone. */
    boolean isOfSalons() {
        return !owned.isEmpty();
    }

    /** All of it that is kept of her. */
    String rows() {
        String condition = String.join(
                " or ",
                Stream.of(hers, owned)
                        .filter(one -> !one.isEmpty())
                        .map(one -> "(" + one + ")")
                        .toList());
        return "from " + table + " where " + condition;
    }
}
