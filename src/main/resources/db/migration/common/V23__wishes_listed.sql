-- Several wishes of one message, each with what does it, take more room than one question.
alter table chat_session alter column question set data type varchar(32000);
alter table chat_session alter column set_aside set data type varchar(32000);
alter table chat_session alter column offered set data type varchar(32000);
