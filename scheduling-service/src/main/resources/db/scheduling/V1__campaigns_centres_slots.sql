-- The 20 regions of ISO 3166-2:KZ.
create table region (
    code      text primary key check (code ~ '^[0-9]{2}$'),
    name_kk   text not null,
    name_ru   text not null,
    kind      text not null check (kind in ('region', 'city', 'capital')),
    centre_kk text not null,
    centre_ru text not null
);

create table campaign (
    id                  uuid        primary key,
    name_kk             text        not null,
    name_ru             text        not null,
    intake_from         timestamptz not null,
    intake_to           timestamptz not null,
    test_from           timestamptz not null,
    test_to             timestamptz not null,
    edit_deadline_hours integer     not null check (edit_deadline_hours between 0 and 720),
    status              text        not null check (status in ('OPEN', 'CLOSED')),
    version             bigint      not null check (version > 0),
    check (intake_from < intake_to),
    check (test_from < test_to),
    check (intake_from < test_to)
);

create unique index campaign_only_one_open on campaign (status) where status = 'OPEN';

create table centre (
    code        text primary key check (code ~ '^[0-9]{2}-[0-9]{2,3}$'),
    region_code text not null references region,
    name_kk     text not null,
    name_ru     text not null,
    address_kk  text not null,
    address_ru  text not null,
    check (left(code, 2) = region_code)
);

create index centre_region on centre (region_code);

create table room (
    id               integer   generated always as identity primary key,
    centre_code      text      not null references centre,
    name             text      not null,
    seat_order       integer[] not null check (cardinality(seat_order) between 1 and 200),
    accessible_seats integer[] not null check (accessible_seats <@ seat_order),
    unique (centre_code, name)
);

comment on column room.seat_order is
    'Numbers of the seats, all at least 2 m apart (S1 14.6), in the order of sale: accessible seats last, so that they stay for those who need them.';

-- One sitting. The row is hot during intake, so no index covers what a sale changes (HOT updates).
create table slot (
    id          uuid        primary key default uuidv7(),
    campaign_id uuid        not null references campaign,
    room_id     integer     not null references room,
    language    text        not null check (language in ('kk', 'ru')),
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    closes_at   timestamptz not null,
    seat_limit  integer     check (seat_limit > 0),
    total_seats integer     not null check (total_seats > 0),
    remaining   integer     not null,
    free_seats  integer[]   not null,
    status      text        not null default 'OPEN' check (status in ('OPEN', 'ROSTER_CLOSED')),
    version     bigint      not null default 0,
    constraint slot_of_room_starts_once unique (room_id, starts_at),
    constraint slot_of_campaign unique (id, campaign_id),
    constraint slot_never_oversold check (remaining >= 0 and remaining <= total_seats),
    constraint slot_remaining_is_its_free_seats check (remaining = cardinality(free_seats)),
    constraint slot_times check (closes_at <= starts_at and starts_at < ends_at),
    constraint slot_room_is_used_once exclude using gist
        (int4range(room_id, room_id, '[]') with &&, tstzrange(starts_at, ends_at) with &&)
) with (fillfactor = 50);

create index slot_open on slot (closes_at) where status = 'OPEN';

comment on column slot.free_seats is 'Seats for sale in the order of sale; a sale takes from the front, a freed seat goes back to its place.';
comment on column slot.closes_at is 'Intake for the slot ends and its roster is closed; edit_deadline_hours of the campaign before the start.';
