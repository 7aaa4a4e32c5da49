-- A treatment that goes on from another one: within so many days behind it, or else another treatment is proposed.
alter table treatment add column follows_treatment_id bigint references treatment (id);
alter table treatment add column follows_within_days integer;
alter table treatment add column follows_otherwise_id bigint references treatment (id);
