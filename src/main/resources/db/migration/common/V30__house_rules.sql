-- What a booking promises, as the pro chose it: the row with the highest number holds, the others tell what held before.
create table booking_policy (
    salon_id bigint not null references salon (id),
    number integer not null,
    since timestamp with time zone not null,
    deposit_kind varchar(20),
    late_grace_minutes integer not null,
    primary key (salon_id, number)
);

-- The rules as clients could read them.
create table house_rules (
    salon_id bigint not null references salon (id),
    version integer not null,
    since timestamp with time zone not null,
    words varchar(1000) not null,
    primary key (salon_id, version)
);
