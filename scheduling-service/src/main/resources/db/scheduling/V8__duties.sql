-- Which administrator or observer serves where and when (S1 4.3, 7.3, 11).
create type uuid_range as range (subtype = uuid);

create table duty (
    id          uuid        primary key default uuidv7(),
    account_id  uuid        not null,
    role        text        not null check (role in ('TEST_ADMINISTRATOR', 'OBSERVER')),
    centre_code text        not null references centre,
    slot_id     uuid        references slot,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    assigned_by uuid        not null,
    assigned_at timestamptz not null,
    constraint duty_times check (starts_at < ends_at),
    constraint duty_one_place_at_once exclude using gist
        (uuid_range(account_id, account_id, '[]') with &&, tstzrange(starts_at, ends_at) with &&)
);

create index duty_of_centre on duty (centre_code, starts_at);
create index duty_of_account on duty (account_id, starts_at);

comment on column duty.slot_id is 'Null when the duty is for the whole centre.';
