-- The message that was heard last in a chat, without its words: an album is answered once, and an edit without a change is not.
ALTER TABLE telegram_chat ADD COLUMN said_message BIGINT;
ALTER TABLE telegram_chat ADD COLUMN said_hash INTEGER;
ALTER TABLE telegram_chat ADD COLUMN said_album VARCHAR(64);
