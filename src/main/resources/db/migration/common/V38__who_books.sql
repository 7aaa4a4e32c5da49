-- Who has written herself into the book with a number that is surely hers and stands on other cards too: is she one of them?
create table client_twin (
    client_id bigint not null primary key references client (id),
    salon_id bigint not null references salon (id)
);
create index client_twin_by_salon on client_twin (salon_id);
