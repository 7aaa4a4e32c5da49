-- Home shows the messages of clients that wait for an answer: found by whether they have one.
drop index client_message_by_salon;
create index client_message_by_answer on client_message (salon_id, answered_at, written_at);
