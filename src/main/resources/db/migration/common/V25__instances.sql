-- Who is alive: an instance says so again and again, by the database's clock. What one that is dead had to send, others send.
create table telegram_instance (
    id varchar(36) primary key,
    alive_until timestamp with time zone not null
);
drop index telegram_outbox_by_lease;
alter table telegram_outbox drop column leased_until;
create index telegram_outbox_by_chat on telegram_outbox (chat_id, id);

-- A message that gave way to another one: a press made just before still names it, on whichever instance it comes.
create table telegram_moved_message (
    chat_id bigint not null,
    message_id bigint not null,
    now_message_id bigint not null,
    now_photo varchar(300),
    moved_at timestamp with time zone not null,
    primary key (chat_id, message_id)
);
