-- Goals kept their numbers when they moved; new ones come after them. (H2 does so at every start.)
select setval('goal_seq', (select coalesce(max(id), 0) + 1 from goal), false);
