-- What corrects or gives back money names the payment that it is about; a voucher is sold to whoever comes in.
alter table payment alter column client_id drop not null;
alter table payment add column about_id bigint references payment (id);
alter table payment add column voucher_id bigint;
-- When it was noted: a correction counts at the moment of what it corrects.
alter table payment add column written_at timestamp(6) with time zone;
update payment set written_at = received_at;
alter table payment alter column written_at set not null;
create index payment_by_subject on payment (about_id);
create index payment_by_voucher on payment (voucher_id);

create sequence gift_voucher_seq start with 1 increment by 1;
create table gift_voucher (
    id bigint primary key,
    salon_id bigint not null references salon (id),
    code varchar(8) not null,
    cents bigint not null,
    -- Whom it is for, as the buyer says it; may be empty.
    beneficiary varchar(60) not null,
    sold_at timestamp(6) with time zone not null,
    -- The last day on which it holds.
    valid_until date not null,
    unique (salon_id, code)
);

-- Goals of a month or of a year, for the whole salon (0) or one treatment.
create sequence goal_seq start with 1 increment by 1;
create table goal (
    id bigint primary key,
    salon_id bigint not null references salon (id),
    term varchar(5) not null,
    treatment_id bigint not null,
    -- The first day of the month or year from which on it holds.
    since date not null,
    cents bigint not null,
    unique (salon_id, term, treatment_id, since)
);
insert into goal (id, salon_id, term, treatment_id, since, cents)
    select id, salon_id, 'MONTH', 0, since, cents from month_goal;
drop table month_goal;
drop sequence month_goal_seq;
