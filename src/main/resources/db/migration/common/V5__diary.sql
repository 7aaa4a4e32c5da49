-- How slots are offered, and what a late cancellation is.
alter table salon add column compact boolean default false not null;
alter table salon add column buffer_minutes integer default 0 not null;
alter table salon add column notice_hours integer default 24 not null;

-- Time kept free around a treatment; absent: none before, the salon's own behind.
alter table treatment add column before_minutes integer;
alter table treatment add column after_minutes integer;

-- Frozen when booked, like the price: the buffers and the notice that cancelling takes.
alter table appointment add column before_minutes integer default 0 not null;
alter table appointment add column after_minutes integer default 0 not null;
alter table appointment add column notice_hours integer default 24 not null;
alter table appointment add column cancelled_by varchar(6);
alter table appointment add column proposed_at timestamp(6) with time zone;
alter table appointment add column note varchar(500) default '' not null;
alter table appointment add column series_id bigint;
create index appointment_by_series on appointment (salon_id, series_id, starts_at);

-- Whole days on which the doors stay shut, both ends included.
create sequence closure_seq start with 1 increment by 1;
create table closure (
    id bigint primary key,
    salon_id bigint not null references salon (id),
    first_day date not null,
    last_day date not null,
    reason varchar(60) not null,
    -- Taken back, or opened again day by day until nothing was left.
    lifted boolean not null
);
create index closure_by_day on closure (salon_id, last_day);

-- The hours of one date, where they differ from those of its week.
create sequence day_exception_seq start with 1 increment by 50;
create table day_exception (
    id bigint primary key,
    salon_id bigint not null references salon (id),
    on_day date not null,
    hours varchar(1000) not null,
    unique (salon_id, on_day)
);

-- Two or more weeks that take turns: the Monday on which the first begins, then each of them.
create sequence rota_seq start with 1 increment by 1;
create table rota (
    id bigint primary key,
    salon_id bigint not null unique references salon (id),
    weeks varchar(8000) not null
);

-- What was done together is undone together: every entry says whose deed it is, and in a word what was done.
alter table journal_entry add column deed bigint;
alter table journal_entry add column verb varchar(20) default 'changed' not null;
update journal_entry set deed = id;
update journal_entry set deed = cast(before_text as bigint) where kind = 'payment';
alter table journal_entry alter column deed set not null;
create index journal_entry_by_deed on journal_entry (salon_id, deed);
create index journal_entry_by_day on journal_entry (salon_id, written_at);

-- A client whose addition was taken back; nobody finds her any more.
alter table client add column hidden boolean default false not null;
alter table client add column note varchar(1000) default '' not null;
