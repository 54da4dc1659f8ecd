-- Who needs an accessible seat is kept, for one seat tells nothing of the next. Holds don't know it yet, so a sale writes the default.
alter table booking add column accessible boolean not null default false;

comment on column booking.accessible is
    'Whether the application of a reservation says that its person needs an accessible seat; the seat may be another when none was free.';

-- Until now whoever had an accessible seat was taken for somebody who needs one.
update booking b set accessible = true
from slot s join room m on m.id = s.room_id
where s.id = b.slot_id and b.status = 'RESERVED' and b.seat_number = any (m.accessible_seats);
