-- What is still owed for visits that are over is counted on the first screen.
create index appointment_by_payment on appointment (salon_id, payment);

-- What was sold where no visit says it.
alter table payment add column label varchar(60);
