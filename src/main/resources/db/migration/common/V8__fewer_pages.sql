-- What is counted and summed on nearly every screen is read from the index alone.
drop index appointment_by_status;
create index appointment_by_status on appointment (salon_id, status, starts_at, payment);
drop index payment_by_day;
create index payment_by_day on payment (salon_id, received_at, nature, means, cents, appointment_id);
drop index review_by_salon;
create index review_by_salon on review (salon_id, answered_at, stars);

-- The ids of what Telegram told us, for a day or two, apart from what waits: that stays small, and its rows go with their turn.
create table telegram_seen (
    update_id bigint primary key,
    seen_at timestamp with time zone not null
);
insert into telegram_seen (update_id, seen_at) select update_id, received_at from telegram_inbox;
delete from telegram_inbox where handled_at is not null;
drop index telegram_inbox_by_handled;
alter table telegram_inbox drop constraint telegram_inbox_update_once;
alter table telegram_inbox drop column update_id;
alter table telegram_inbox drop column handled_at;
alter table telegram_inbox alter column chat_id set not null;
alter table telegram_inbox alter column payload set not null;
create index telegram_inbox_by_chat on telegram_inbox (chat_id, arrival);
