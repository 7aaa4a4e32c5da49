-- The bytes of a file that is sent; absent for every other letter.
ALTER TABLE telegram_outbox ADD COLUMN content BLOB;
