-- What the next typed text of a chat will be taken for.
create table chat_session (
    chat_id bigint primary key,
    question varchar(4000),
    asked_at timestamp(6) with time zone
);
