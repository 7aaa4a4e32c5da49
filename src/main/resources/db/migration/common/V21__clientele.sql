-- How a salon's clients are spoken of together; null as long as it is the trade's usual way.
alter table salon add column clientele varchar(30);
