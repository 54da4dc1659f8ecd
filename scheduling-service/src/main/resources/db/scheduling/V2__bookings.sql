-- A hold and the reservation that it may become. Each ends as RESERVED, RELEASED or EXPIRED.
create table booking (
    id              uuid        primary key,
    slot_id         uuid        not null,
    campaign_id     uuid        not null,
    person_id       uuid        not null,
    seat_number     integer     not null check (seat_number > 0),
    status          text        not null check (status in ('HELD', 'RESERVED', 'RELEASED', 'EXPIRED')),
    held_at         timestamptz not null,
    expires_at      timestamptz not null check (expires_at >= held_at),
    idempotency_key uuid        not null,
    application_id  uuid,
    changed_at      timestamptz not null,
    version         bigint      not null default 0,
    foreign key (slot_id, campaign_id) references slot (id, campaign_id),
    constraint booking_reserved_for_an_application check (status <> 'RESERVED' or application_id is not null)
);

create unique index booking_one_active_per_person on booking (person_id, campaign_id) where status in ('HELD', 'RESERVED');
create unique index booking_one_active_per_seat on booking (slot_id, seat_number) where status in ('HELD', 'RESERVED');
create unique index booking_one_reserved_per_application on booking (application_id) where status = 'RESERVED';
create unique index booking_idempotency on booking (person_id, idempotency_key);
create index booking_due on booking (expires_at) where status = 'HELD';

-- Withdrawals are remembered: an ApplicationSubmitted that comes after its withdrawal gets no seat.
create table withdrawn_application (
    application_id uuid        primary key,
    withdrawn_at   timestamptz not null
);
