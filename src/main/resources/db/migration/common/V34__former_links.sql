-- Codes that led to a salon once: whoever follows one is told that the link has changed.
create table former_link (
    salon_id bigint not null references salon (id),
    link_code bigint not null,
    replaced_at timestamp with time zone not null,
    primary key (salon_id, link_code)
);
create index former_link_by_code on former_link (link_code);

-- How many messages of one client wait, and how many she has written lately, is asked before each.
create index client_message_by_client on client_message (salon_id, client_id, written_at);
