-- What the last screen of a chat offers to be pressed in words, and what was left to be taken up again.
alter table chat_session add column offered varchar(8000);
alter table chat_session add column set_aside varchar(4000);
