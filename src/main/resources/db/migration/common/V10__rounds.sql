-- What happens every day at a salon's own time: at what time, and when next.
create table alert_round (
    salon_id bigint not null references salon (id),
    round varchar(20) not null,
    at_time time not null,
    next_at timestamp(6) with time zone not null,
    primary key (salon_id, round)
);
create index alert_round_by_next on alert_round (next_at);
insert into alert_round (salon_id, round, at_time, next_at)
    select id, 'MORNING', time '08:00:00', current_timestamp from salon where opened_at is not null;
insert into alert_round (salon_id, round, at_time, next_at)
    select id, 'EVENING', time '19:30:00', current_timestamp from salon where opened_at is not null;
