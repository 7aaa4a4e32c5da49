create sequence salon_seq start with 1 increment by 1;
create table salon (
    id bigint primary key,
    owner_id bigint not null unique,
    owner_name varchar(100) not null,
    name varchar(60) not null,
    trade varchar(20),
    city varchar(60),
    zone varchar(40) not null,
    hours varchar(1000) not null,
    created_at timestamp(6) with time zone not null,
    opened_at timestamp(6) with time zone
);

create sequence treatment_seq start with 1 increment by 50;
create table treatment (
    id bigint primary key,
    salon_id bigint not null references salon (id),
    name varchar(60) not null,
    category varchar(60) not null,
    price_cents bigint not null,
    minutes integer not null,
    retired boolean not null
);
create index treatment_by_salon on treatment (salon_id, id);

-- What was done, newest last, with what it takes to undo it.
create sequence journal_entry_seq start with 1 increment by 50;
create table journal_entry (
    id bigint primary key,
    salon_id bigint not null references salon (id),
    written_at timestamp(6) with time zone not null,
    kind varchar(20) not null,
    subject bigint not null,
    before_text varchar(8000) not null,
    undone_at timestamp(6) with time zone
);
create index journal_entry_by_subject on journal_entry (salon_id, kind, subject, id);

create sequence client_seq start with 1 increment by 50;
create table client (
    id bigint primary key,
    salon_id bigint not null references salon (id),
    name varchar(100) not null,
    phone varchar(20),
    search_key varchar(140) not null,
    created_at timestamp(6) with time zone not null
);
create index client_by_salon on client (salon_id, search_key);

create sequence appointment_seq start with 1 increment by 50;
create table appointment (
    id bigint primary key,
    salon_id bigint not null references salon (id),
    client_id bigint not null references client (id),
    treatment_id bigint not null references treatment (id),
    -- Frozen when booked: what was promised, for how much, for how long.
    title varchar(60) not null,
    price_cents bigint not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    status varchar(12) not null,
    payment varchar(16) not null,
    forced boolean not null,
    late_cancellation boolean not null,
    written_at timestamp(6) with time zone not null
);
create index appointment_by_start on appointment (salon_id, starts_at);
create index appointment_by_status on appointment (salon_id, status, starts_at);
create index appointment_by_client on appointment (salon_id, client_id, starts_at);
create index appointment_waiting on appointment (status, starts_at);

create sequence payment_seq start with 1 increment by 50;
create table payment (
    id bigint primary key,
    salon_id bigint not null references salon (id),
    client_id bigint not null references client (id),
    appointment_id bigint references appointment (id),
    cents bigint not null,
    nature varchar(12) not null,
    means varchar(12) not null,
    received_at timestamp(6) with time zone not null
);
create index payment_by_day on payment (salon_id, received_at);
create index payment_by_appointment on payment (appointment_id);

create sequence month_goal_seq start with 1 increment by 1;
create table month_goal (
    id bigint primary key,
    salon_id bigint not null references salon (id),
    -- The first day of the month from which on the goal holds.
    since date not null,
    cents bigint not null,
    unique (salon_id, since)
);

create sequence review_seq start with 1 increment by 50;
create table review (
    id bigint primary key,
    salon_id bigint not null references salon (id),
    client_id bigint not null references client (id),
    appointment_id bigint not null unique references appointment (id),
    stars integer not null check (stars between 1 and 5),
    words varchar(2000) not null,
    left_at timestamp(6) with time zone not null,
    answer varchar(2000),
    answered_at timestamp(6) with time zone
);
create index review_by_salon on review (salon_id, answered_at);
