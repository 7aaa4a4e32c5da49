-- When each instance has last brought a beat of the heart to its end, by the machine's own clock.
create table heartbeat (
    instance varchar(200) primary key,
    finished_at timestamp(6) with time zone not null
);
-- When a trigger that stood still was set going again, by whichever instance.
create table trigger_reset (
    trigger_name varchar(200) not null,
    reset_at timestamp(6) with time zone not null,
    primary key (trigger_name, reset_at)
);
-- What was given up is found without reading what was told.
create index alert_by_outcome on alert (outcome, settled_at);
