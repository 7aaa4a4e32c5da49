-- How a salon is found by its clients: what its link ends in, drawn by lot, and the number that its page shows.
create table salon_page (
    salon_id bigint primary key references salon (id),
    link_code bigint not null unique,
    phone varchar(20)
);
