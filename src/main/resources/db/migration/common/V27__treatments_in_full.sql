-- « From 45 € », what is paid in advance, who may book it, and a few words about it.
alter table treatment add column price_kind varchar(8) default 'FIXED' not null;
alter table treatment add column deposit_cents bigint default 0 not null;
alter table treatment add column deposit_percent integer default 0 not null;
alter table treatment add column audience varchar(16) default 'EVERYBODY' not null;
alter table treatment add column description varchar(300) default '' not null;
-- Where it stands among the others; absent: in the order in which they were added.
alter table treatment add column place bigint;

-- Each price that was asked, from when on. What was asked before this table is not known.
create sequence treatment_price_seq start with 1 increment by 50;
create table treatment_price (
    id bigint primary key,
    salon_id bigint not null references salon (id),
    treatment_id bigint not null references treatment (id),
    cents bigint not null,
    since timestamp(6) with time zone not null
);
create index treatment_price_by_treatment on treatment_price (salon_id, treatment_id, since);
-- What is asked today; the ids below zero are nobody else's.
insert into treatment_price (id, salon_id, treatment_id, cents, since)
select -id, salon_id, id, price_cents, current_timestamp from treatment;
