-- How often an appointment's state was set: what was put into a calendar is told from what it became later.
alter table appointment add column revision integer default 0 not null;
