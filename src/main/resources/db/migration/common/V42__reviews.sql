-- What becomes of a review: changed, withdrawn, answered, reported, decided upon. It stays in the table whatever happens.
alter table review alter column words set data type varchar(4000);
alter table review add column verified boolean not null default false;
alter table review add column changed_at timestamp with time zone;
alter table review add column changes integer not null default 0;
alter table review add column withdrawn_at timestamp with time zone;
alter table review add column answer_told_at timestamp with time zone;
alter table review add column answer_told integer not null default 0;
alter table review add column moderation varchar(20) not null default 'NONE';
alter table review add column report_reason varchar(20);
alter table review add column report_word varchar(500) not null default '';
alter table review add column reported_at timestamp with time zone;
alter table review add column decided_at timestamp with time zone;
alter table review add column decision_word varchar(500) not null default '';

-- Sums are read from the first alone; pages in the order of publication, and those that wait for an answer, from the others.
drop index review_by_salon;
create index review_by_salon on review (salon_id, moderation, withdrawn_at, stars, answered_at);
create index review_by_date on review (salon_id, left_at desc, id desc);
create index review_to_answer on review (salon_id, answered_at, stars, left_at, id, moderation, withdrawn_at);
create index review_reported on review (reported_at, moderation);

-- What its author shows beside it, apart, so that no list reads the bytes.
create table review_photo (
    review_id bigint primary key references review (id),
    salon_id bigint not null references salon (id),
    digest varchar(64) not null,
    image blob not null
);
create index review_photo_by_salon on review_photo (salon_id);

-- One visit's own link, for a client who is not in Telegram; the first account that follows it keeps it.
create table review_invitation (
    salon_id bigint not null references salon (id),
    appointment_id bigint not null unique references appointment (id),
    code bigint not null primary key,
    account_id bigint,
    created_at timestamp with time zone not null
);
create index review_invitation_by_salon on review_invitation (salon_id);
create index review_invitation_by_account on review_invitation (account_id);

-- Where a salon is reviewed elsewhere; no row: nowhere that she has told.
create table review_page_elsewhere (
    salon_id bigint not null primary key references salon (id),
    link varchar(300)
);

-- Clients who do not want to be asked what they think; by their accounts, which they keep whatever the salon calls them.
create table review_refusal (
    salon_id bigint not null references salon (id),
    account_id bigint not null,
    primary key (salon_id, account_id)
);
create index review_refusal_by_account on review_refusal (account_id);
