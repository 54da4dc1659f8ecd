-- What somebody of the staff has begun and not ended; normally empty. Its end deletes the row and tells it in the same transaction.
create table audit_pending (
    entry_id    uuid        primary key,
    actor_id    uuid        not null,
    roles       text[]      not null,
    at          timestamptz not null,
    action      text        not null,
    object_type text,
    object_id   text,
    trace_id    text,
    begun_at    timestamptz not null default clock_timestamp()
);
