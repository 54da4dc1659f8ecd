-- What domain 3 promises of bookings and until now only the code kept (ADR 12). A sale fires none of these functions.

-- Each booking begins as a hold and goes the ways of BookingStatus.
create constraint trigger booking_begins_as_a_hold after insert on booking
    for each row when (new.status <> 'HELD') execute function refuse_row();

create constraint trigger booking_takes_legal_steps after update of status on booking
    for each row when (
        new.status <> old.status
        and (old.status, new.status) not in (('HELD', 'RESERVED'), ('HELD', 'RELEASED'), ('HELD', 'EXPIRED'),
                                             ('RESERVED', 'RELEASED'), ('EXPIRED', 'RESERVED')))
    execute function refuse_row();

-- A seat leaves the list only while the slot is on sale. Whoever makes the schedule changes the number of seats with it.
create constraint trigger slot_sells_while_it_is_open after update of remaining on slot
    for each row when (new.remaining < old.remaining and new.total_seats = old.total_seats and new.status <> 'OPEN')
    execute function refuse_row();

-- What is reserved, and where a reservation moves, is a seat of the slot's room, and the slot's roster is open. A hold is not looked at, for it is the
-- sale that writes it.
create function booking_got_seat() returns trigger language plpgsql
    set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
    on_sale boolean;
    of_room boolean;
begin
    select s.status = 'OPEN', new.seat_number = any (m.seat_order) into on_sale, of_room
    from slot s join room m on m.id = s.room_id where s.id = new.slot_id;
    if not on_sale then
        perform break_rule('booking_slot_is_open', 'booking');
    end if;
    if not of_room then
        perform break_rule('booking_seat_is_of_its_room', 'booking');
    end if;
    return null;
end $$;

create constraint trigger booking_got_seat after update of status, slot_id, seat_number on booking
    for each row when (
        new.status = 'RESERVED'
        and (old.status, old.slot_id, old.seat_number) is distinct from (new.status, new.slot_id, new.seat_number))
    execute function booking_got_seat();

-- A closed roster has no holds any more; nobody has a seat in a slot that is cancelled or a draft. At the end of the transaction that closes it.
create function slot_ended() returns trigger language plpgsql as $$
begin
    if exists (select from slot s join booking b on b.slot_id = s.id and b.status in ('HELD', 'RESERVED')
               where s.id = new.id
                 and (b.status = 'HELD' and s.status <> 'OPEN' or s.status in ('DRAFT', 'CANCELLED'))) then
        perform break_rule('slot_leaves_nobody_behind', 'slot');
    end if;
    return null;
end $$;

create constraint trigger slot_ended after update of status on slot
    deferrable initially deferred
    for each row when (new.status <> old.status and new.status <> 'OPEN') execute function slot_ended();
