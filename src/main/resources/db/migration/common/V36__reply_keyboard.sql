-- Whether something stands below the chat in the place of the phone's keyboard, or is on its way there.
alter table telegram_chat add column keyboard_shown boolean default false not null;
-- The message that took it away, while it is not deleted yet.
alter table telegram_chat add column keyboard_mark bigint;
