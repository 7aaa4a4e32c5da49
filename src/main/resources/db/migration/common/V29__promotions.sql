-- What costs less for a while. Terms and runs (when it was on) are JSON, read and written as a whole; the dates stand apart to be looked for.
create sequence promotion_seq start with 1 increment by 50;
create table promotion (
    id bigint primary key,
    salon_id bigint not null references salon (id),
    terms varchar(4000) not null,
    runs varchar(4000) not null,
    first_day date not null,
    last_day date,
    state varchar(8) not null,
    written_at timestamp(6) with time zone not null
);
create index promotion_by_day on promotion (salon_id, last_day);

-- Frozen when booked: with which promotion, and what it would have cost without.
alter table appointment add column promotion_id bigint references promotion (id);
alter table appointment add column list_price_cents bigint;
create index appointment_by_promotion on appointment (salon_id, promotion_id);
