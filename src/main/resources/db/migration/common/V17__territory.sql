-- Where a salon is decides its clock and its public holidays.
alter table salon add column territory varchar(30) default 'MAINLAND' not null;
