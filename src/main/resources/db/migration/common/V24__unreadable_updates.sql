-- What Telegram sent and nobody could read: put aside whole, for two days, so that whoever runs her can see what it was.
create table telegram_unreadable (
    digest      varchar(64) primary key,
    payload     text not null,
    received_at timestamp with time zone not null
);
