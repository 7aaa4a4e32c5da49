-- Time that somebody may wait for also becomes free where the doors open; then it is several stretches, as FreedSlot writes them.
alter table freed_slot add column parts varchar(4000);
-- The pro has chosen to whom it is offered: she has said yes by that.
alter table waitlist_offer add column chosen boolean default false not null;
