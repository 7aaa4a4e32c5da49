-- How salons stand with guides, which are files of the program and known by their numbers.
create table guide_reading (
    salon_id bigint not null references salon (id),
    guide bigint not null,
    read_at timestamp(6) with time zone,
    bookmarked_at timestamp(6) with time zone,
    useful boolean,
    primary key (salon_id, guide)
);
create table course_enrolment (
    salon_id bigint not null references salon (id),
    course bigint not null,
    started_on date not null,
    done integer not null,
    -- The salon's day of the last guide: one a day.
    last_on date,
    primary key (salon_id, course)
);
-- What was pointed to in the morning, on the salon's day.
create table guide_of_the_week (
    salon_id bigint not null references salon (id),
    told_on date not null,
    guide bigint not null,
    primary key (salon_id, told_on)
);
-- What nobody found, without who has asked.
create table guide_wish (
    words varchar(500) not null,
    asked_on date not null
);
