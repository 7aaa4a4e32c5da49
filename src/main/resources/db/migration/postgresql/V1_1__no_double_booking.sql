-- The belt behind the lock on the salon's row: two confirmed visits overlap only where the pro has forced one of them.
create extension if not exists btree_gist;
alter table appointment add constraint appointment_no_double_booking
    exclude using gist (salon_id with =, tstzrange(starts_at, ends_at) with &&)
    where (status = 'CONFIRMED' and not forced);
