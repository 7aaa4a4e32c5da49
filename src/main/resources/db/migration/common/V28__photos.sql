-- Photos of a salon's work. One whose client has not yet agreed waits; one that was deleted can be taken back for a while.
create sequence photo_seq start with 1 increment by 50;

create table photo (
    id bigint primary key,
    salon_id bigint not null references salon (id),
    treatment_id bigint references treatment (id),
    caption varchar(200) not null default '',
    place bigint not null,
    width integer not null,
    height integer not null,
    digest varchar(64) not null,
    sent_with bigint not null,
    received_at timestamp with time zone not null,
    consented_at timestamp with time zone,
    deleted_at timestamp with time zone
);

create index photo_by_salon on photo (salon_id, place);

-- Their bytes, apart, so that no list reads them.
create table photo_content (
    id bigint primary key references photo (id),
    salon_id bigint not null references salon (id),
    image blob not null,
    thumbnail blob not null
);

create index photo_content_by_salon on photo_content (salon_id);
