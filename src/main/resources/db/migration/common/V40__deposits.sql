-- What is paid in advance for a visit, and until when its slot waits for it; both null where nothing was asked for with an amount.
alter table appointment add column deposit_cents bigint;
alter table appointment add column deposit_due_at timestamp with time zone;
create index appointment_deposit_due on appointment (deposit_due_at);

-- How a salon takes deposits; no row: as DepositTerms.USUAL says.
create table deposit_terms (
    salon_id bigint not null primary key references salon (id),
    way varchar(20) not null,
    link varchar(300),
    hours integer not null
);

-- Money that came through Telegram, by the name of its charge: what is told twice is written once. The visit may be gone by then.
create table deposit_charge (
    salon_id bigint not null references salon (id),
    charge_id varchar(255) not null,
    appointment_id bigint not null,
    at timestamp with time zone not null,
    primary key (salon_id, charge_id)
);
