-- An application that has its seat is accepted and says so; one that does not is told of its seat again (architecture 5).
alter table booking
    add column reserved_at  timestamptz,
    add column confirmed_at timestamptz,
    add column tell_at      timestamptz;

comment on column booking.reserved_at is 'Null: reserved before anybody looked for confirmations, or not at all.';
comment on column booking.confirmed_at is 'When the application said that it is accepted.';
comment on column booking.tell_at is 'When an application that says nothing is told again, once it has been.';

update booking set confirmed_at = changed_at where status = 'RESERVED';

create index booking_unconfirmed on booking (reserved_at) where status = 'RESERVED' and confirmed_at is null;
