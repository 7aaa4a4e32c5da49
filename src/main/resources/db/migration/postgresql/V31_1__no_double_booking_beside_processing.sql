-- In the processing time of one visit another may stand.
alter table appointment drop constraint appointment_no_double_booking;
alter table appointment add constraint appointment_no_double_booking
    exclude using gist (
        salon_id with =,
        tstzmultirange(
            tstzrange(starts_at, coalesce(processing_starts_at, ends_at)),
            tstzrange(coalesce(processing_ends_at, ends_at), ends_at)) with &&)
    where (status = 'CONFIRMED' and not forced);
