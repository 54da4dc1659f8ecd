-- What the staff did in all services; only ever added to.
create table audit_entry (
    entry_id    uuid        primary key,
    service     text        not null,
    actor_id    uuid        not null,
    roles       text[]      not null,
    at          timestamptz not null,
    action      text        not null,
    object_type text,
    object_id   text,
    outcome     text        not null check (outcome in ('DONE', 'REFUSED', 'DENIED', 'FAILED', 'UNKNOWN')),
    status      int,
    trace_id    text,
    recorded_at timestamptz not null default clock_timestamp()
);
create index audit_entry_at on audit_entry (at desc, entry_id desc);
create index audit_entry_actor on audit_entry (actor_id, at desc, entry_id desc);

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'audit_entry is only ever added to';
end
$$;
create trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_stays();
