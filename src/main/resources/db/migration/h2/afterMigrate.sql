-- Runs at every start. H2 hands out the numbers of a sequence to all sessions while the first of them still writes down that
-- a new portion has begun; killed in between, it hands them out again, and rows collide. So each sequence goes on behind the
-- highest number in use, if it is not there already. GREATEST of nothing is nothing, and then a sequence stays where it is: right
-- for an empty table, wrong where another one has numbers too. A test knows whether one is missing here.
ALTER SEQUENCE salon_seq RESTART WITH GREATEST((SELECT MAX(id) FROM salon) + 1,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'SALON_SEQ'));
ALTER SEQUENCE client_seq RESTART WITH GREATEST((SELECT MAX(id) FROM client) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'CLIENT_SEQ'));
ALTER SEQUENCE treatment_seq RESTART WITH GREATEST((SELECT MAX(id) FROM treatment) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'TREATMENT_SEQ'));
ALTER SEQUENCE treatment_price_seq RESTART WITH GREATEST((SELECT MAX(id) FROM treatment_price) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'TREATMENT_PRICE_SEQ'));
ALTER SEQUENCE appointment_seq RESTART WITH GREATEST((SELECT MAX(id) FROM appointment) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'APPOINTMENT_SEQ'));
ALTER SEQUENCE payment_seq RESTART WITH GREATEST((SELECT MAX(id) FROM payment) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'PAYMENT_SEQ'));
ALTER SEQUENCE goal_seq RESTART WITH GREATEST((SELECT MAX(id) FROM goal) + 1,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'GOAL_SEQ'));
ALTER SEQUENCE gift_voucher_seq RESTART WITH GREATEST((SELECT MAX(id) FROM gift_voucher) + 1,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'GIFT_VOUCHER_SEQ'));
ALTER SEQUENCE review_seq RESTART WITH GREATEST((SELECT MAX(id) FROM review) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'REVIEW_SEQ'));
ALTER SEQUENCE journal_entry_seq RESTART WITH GREATEST((SELECT MAX(id) FROM journal_entry) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'JOURNAL_ENTRY_SEQ'));
ALTER SEQUENCE photo_seq RESTART WITH GREATEST((SELECT MAX(id) FROM photo) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'PHOTO_SEQ'));
ALTER SEQUENCE promotion_seq RESTART WITH GREATEST((SELECT MAX(id) FROM promotion) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'PROMOTION_SEQ'));
ALTER SEQUENCE closure_seq RESTART WITH GREATEST((SELECT MAX(id) FROM closure) + 1,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'CLOSURE_SEQ'));
ALTER SEQUENCE day_exception_seq RESTART WITH GREATEST((SELECT MAX(id) FROM day_exception) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'DAY_EXCEPTION_SEQ'));
ALTER SEQUENCE rota_seq RESTART WITH GREATEST((SELECT MAX(id) FROM rota) + 1,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'ROTA_SEQ'));
ALTER TABLE alert ALTER COLUMN id RESTART WITH GREATEST((SELECT MAX(id) FROM alert) + 1,
    (SELECT identity_base FROM information_schema.columns WHERE table_name = 'ALERT' AND column_name = 'ID'));
ALTER TABLE client_message ALTER COLUMN id RESTART WITH GREATEST((SELECT MAX(id) FROM client_message) + 1,
    (SELECT identity_base FROM information_schema.columns WHERE table_name = 'CLIENT_MESSAGE' AND column_name = 'ID'));
ALTER TABLE telegram_inbox ALTER COLUMN arrival RESTART WITH GREATEST((SELECT MAX(arrival) FROM telegram_inbox) + 1,
    (SELECT identity_base FROM information_schema.columns WHERE table_name = 'TELEGRAM_INBOX' AND column_name = 'ARRIVAL'));
ALTER TABLE telegram_outbox ALTER COLUMN id RESTART WITH GREATEST(
    (SELECT COALESCE(MAX(id), 0) FROM telegram_outbox) + 1,
    (SELECT COALESCE(MAX(outbox_id), 0) FROM telegram_living_message) + 1,
    (SELECT identity_base FROM information_schema.columns WHERE table_name = 'TELEGRAM_OUTBOX' AND column_name = 'ID'));
ALTER SEQUENCE treatment_option_seq RESTART WITH GREATEST((SELECT MAX(id) FROM treatment_option) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'TREATMENT_OPTION_SEQ'));
ALTER TABLE treatment_selection ALTER COLUMN id RESTART WITH GREATEST((SELECT MAX(id) FROM treatment_selection) + 1,
    (SELECT identity_base FROM information_schema.columns WHERE table_name = 'TREATMENT_SELECTION' AND column_name = 'ID'));
ALTER TABLE slot_hold ALTER COLUMN id RESTART WITH GREATEST((SELECT MAX(id) FROM slot_hold) + 1,
    (SELECT identity_base FROM information_schema.columns WHERE table_name = 'SLOT_HOLD' AND column_name = 'ID'));
ALTER TABLE waitlist_wish ALTER COLUMN id RESTART WITH GREATEST((SELECT MAX(id) FROM waitlist_wish) + 1,
    (SELECT identity_base FROM information_schema.columns WHERE table_name = 'WAITLIST_WISH' AND column_name = 'ID'));
ALTER TABLE freed_slot ALTER COLUMN id RESTART WITH GREATEST((SELECT MAX(id) FROM freed_slot) + 1,
    (SELECT identity_base FROM information_schema.columns WHERE table_name = 'FREED_SLOT' AND column_name = 'ID'));
ALTER TABLE waitlist_offer ALTER COLUMN id RESTART WITH GREATEST((SELECT MAX(id) FROM waitlist_offer) + 1,
    (SELECT identity_base FROM information_schema.columns WHERE table_name = 'WAITLIST_OFFER' AND column_name = 'ID'));
ALTER TABLE online_block ALTER COLUMN id RESTART WITH GREATEST((SELECT MAX(id) FROM online_block) + 1,
    (SELECT identity_base FROM information_schema.columns WHERE table_name = 'ONLINE_BLOCK' AND column_name = 'ID'));
