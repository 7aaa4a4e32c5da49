-- What was received from one client, and from each of a salon's, is summed from an index alone.
drop index payment_by_day;
create index payment_by_day on payment (salon_id, received_at, nature, means, cents, appointment_id, client_id);
create index payment_by_client on payment (salon_id, client_id, received_at, nature, means, cents, appointment_id);
