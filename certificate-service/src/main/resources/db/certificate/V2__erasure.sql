-- A certificate keeps its name as long as it can be checked; those of erased people are looked for again and again.
create index holder_erased on holder (person_id) where erased_at is not null;

comment on table certificate is
    'Everything that is printed, as it was at issue; only the status changes. Names of erased people go when it is not valid any more.';
