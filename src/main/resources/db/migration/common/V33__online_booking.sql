-- Which accounts have opened a salon's page: they may look and book there, and are nobody's client yet.
create table salon_guest (
    salon_id bigint not null references salon (id),
    account_id bigint not null,
    first_at timestamp with time zone not null,
    blocked boolean default false not null,
    primary key (salon_id, account_id)
);
create index salon_guest_account on salon_guest (account_id);

-- How a salon takes bookings from its clients; no row: as OnlineBookingRules.USUAL says.
create table online_booking (
    salon_id bigint not null primary key references salon (id),
    mode varchar(20) not null,
    horizon_days integer not null,
    notice_minutes integer not null,
    regulars_first boolean not null,
    enabled boolean not null
);

-- How long before its start a treatment is booked at the latest, where that is more than the salon's own notice.
alter table treatment add column notice_minutes integer;

-- Which version of the house rules a client has agreed to; null where she booked by word of mouth.
alter table appointment add column rules_version integer;

-- Whether a client has written herself into the book, by booking.
alter table client add column self_added boolean default false not null;

-- Presses that wanted to book, of the last hours: so that nobody fills an agenda by a script.
create table booking_attempt (
    salon_id bigint not null references salon (id),
    account_id bigint not null,
    at timestamp with time zone not null
);
create index booking_attempt_account on booking_attempt (salon_id, account_id, at);
