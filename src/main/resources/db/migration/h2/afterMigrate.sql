-- Runs at every start. H2 hands out the numbers of a sequence to all sessions while the first of them still writes down that
-- a new portion has begun; killed in between, it hands them out again, and rows collide. So each sequence goes on behind the
-- highest number in use, if it is not there already. A test knows whether one is missing here.
ALTER SEQUENCE salon_seq RESTART WITH (SELECT GREATEST(MAX(id) + 1,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'SALON_SEQ')) FROM salon);
ALTER SEQUENCE client_seq RESTART WITH (SELECT GREATEST(MAX(id) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'CLIENT_SEQ')) FROM client);
ALTER SEQUENCE treatment_seq RESTART WITH (SELECT GREATEST(MAX(id) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'TREATMENT_SEQ')) FROM treatment);
ALTER SEQUENCE appointment_seq RESTART WITH (SELECT GREATEST(MAX(id) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'APPOINTMENT_SEQ')) FROM appointment);
ALTER SEQUENCE payment_seq RESTART WITH (SELECT GREATEST(MAX(id) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'PAYMENT_SEQ')) FROM payment);
ALTER SEQUENCE goal_seq RESTART WITH (SELECT GREATEST(MAX(id) + 1,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'GOAL_SEQ')) FROM goal);
ALTER SEQUENCE gift_voucher_seq RESTART WITH (SELECT GREATEST(MAX(id) + 1,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'GIFT_VOUCHER_SEQ')) FROM gift_voucher);
ALTER SEQUENCE review_seq RESTART WITH (SELECT GREATEST(MAX(id) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'REVIEW_SEQ')) FROM review);
ALTER SEQUENCE journal_entry_seq RESTART WITH (SELECT GREATEST(MAX(id) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'JOURNAL_ENTRY_SEQ')) FROM journal_entry);
ALTER SEQUENCE closure_seq RESTART WITH (SELECT GREATEST(MAX(id) + 1,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'CLOSURE_SEQ')) FROM closure);
ALTER SEQUENCE day_exception_seq RESTART WITH (SELECT GREATEST(MAX(id) + 50,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'DAY_EXCEPTION_SEQ')) FROM day_exception);
ALTER SEQUENCE rota_seq RESTART WITH (SELECT GREATEST(MAX(id) + 1,
    (SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'ROTA_SEQ')) FROM rota);
ALTER TABLE telegram_inbox ALTER COLUMN arrival RESTART WITH (SELECT GREATEST(MAX(arrival) + 1,
    (SELECT identity_base FROM information_schema.columns WHERE table_name = 'TELEGRAM_INBOX' AND column_name = 'ARRIVAL')) FROM telegram_inbox);
ALTER TABLE telegram_outbox ALTER COLUMN id RESTART WITH (SELECT GREATEST(MAX(id) + 1,
    (SELECT identity_base FROM information_schema.columns WHERE table_name = 'TELEGRAM_OUTBOX' AND column_name = 'ID')) FROM telegram_outbox);
