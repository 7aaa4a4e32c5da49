-- Messages that are kept up to date in place: one a chat and name, from when it is handed to the outbox until it is replaced.
create table telegram_living_message (
    chat_id bigint not null,
    name varchar(40) not null,
    -- Which message of the outbox it shows; while message_id is absent: which one is to bring it.
    outbox_id bigint not null,
    message_id bigint,
    -- Which photo it holds, by Telegram's unique id; absent: it is a text.
    photo varchar(300),
    -- Whether it is to be pinned, and which message is pinned under this name, perhaps an earlier one.
    pinned boolean not null,
    pinned_message_id bigint,
    primary key (chat_id, name)
);
