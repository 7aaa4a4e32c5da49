-- A second number, found like the first.
alter table client add column other_phone varchar(20);
alter table client alter column search_key set data type varchar(200);
