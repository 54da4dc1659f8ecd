-- What domain 3 promises of campaigns, rooms and slots and until now only the code kept (ADR 12). All that stands in the tables was made by that code.

-- S1 1, 3, 7.6, 7.13; windows that an old campaign does not have are in order.
alter table campaign add constraint campaign_windows_in_order check (
    intake_from < test_from and intake_to <= test_to
    and appeal_from > test_from and appeal_to >= test_to
    and attestation_from >= test_from and attestation_to >= appeal_to);

create function are_different_numbers(numbers integer[]) returns boolean language sql immutable strict parallel safe
return (select count(distinct n) = cardinality(numbers) and min(n) > 0 from unnest(numbers) as u (n));

alter table room add constraint room_seats_are_different check (are_different_numbers(seat_order));

-- A rule that compares rows, or a row with what it was, is a trigger; it refuses as a check does, under its own name.
create function break_rule(rule text, of_table text) returns void language plpgsql as $$
begin
    raise exception 'row of table "%" violates rule "%"', of_table, rule
        using errcode = 'check_violation', constraint = rule, table = of_table;
end $$;

create function refuse_row() returns trigger language plpgsql as $$
begin
    perform break_rule(tg_name, tg_table_name);
    return null;
end $$;

-- S1 14.6: a confirmed plan's seats are desks of the room, any two of them 2 m apart. At the end of the transaction, for desks are replaced
-- before the confirmation is taken away; the room's row makes changes of plan and desks follow each other.
create function check_confirmed_plan(room integer) returns void language plpgsql as $$
declare
    seats integer[];
begin
    select m.seat_order into seats from room m where m.id = room and m.plan_confirmed for no key update;
    if not found then
        return;
    end if;
    if exists (select unnest(seats) except select d.number from desk d where d.room_id = room) then
        perform break_rule('room_seats_are_desks', 'room');
    end if;
    if exists (select from desk a join desk b on b.room_id = a.room_id and b.number > a.number
               where a.room_id = room and a.number = any (seats) and b.number = any (seats)
                 and (a.x_cm - b.x_cm) * (a.x_cm - b.x_cm) + (a.y_cm - b.y_cm) * (a.y_cm - b.y_cm) < 200 * 200) then
        perform break_rule('room_seats_two_metres_apart', 'room');
    end if;
end $$;

create function room_plan_changed() returns trigger language plpgsql as $$
begin
    perform check_confirmed_plan(new.id);
    return null;
end $$;

create function desk_changed() returns trigger language plpgsql as $$
begin
    perform check_confirmed_plan(coalesce(new.room_id, old.room_id));
    return null;
end $$;

create constraint trigger room_plan_changed after insert or update of seat_order, plan_confirmed on room
    deferrable initially deferred
    for each row when (new.plan_confirmed) execute function room_plan_changed();

create constraint trigger desk_changed after update or delete on desk
    deferrable initially deferred
    for each row execute function desk_changed();

-- A slot that is on sale sells seats of its room, each once, and no more than the room has. Whatever only takes seats off the list, as a sale does, is
-- not looked at. A slot that is over keeps the seats that its room had. The look by key is planned once, with any number of rooms (ADR 4).
create function slot_seats_changed() returns trigger language plpgsql
    set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
begin
    if exists (select from room m
               where m.id = new.room_id
                 and (new.total_seats > cardinality(m.seat_order)
                      or exists (select unnest(new.free_seats) except all select unnest(m.seat_order)))) then
        perform break_rule('slot_seats_are_of_its_room', 'slot');
    end if;
    return null;
end $$;

create constraint trigger slot_made_of_its_room after insert on slot
    for each row when (new.status = 'OPEN') execute function slot_seats_changed();

create constraint trigger slot_seats_changed after update of room_id, status, total_seats, remaining, free_seats on slot
    for each row when (
        new.status = 'OPEN'
        and (new.remaining >= old.remaining or new.total_seats <> old.total_seats or new.room_id <> old.room_id))
    execute function slot_seats_changed();

-- No room gives up a seat that a slot on sale still sells or has sold. At the end of the transaction, for slots follow their room.
create function room_seats_changed() returns trigger language plpgsql as $$
begin
    if exists (select from room m join slot s on s.room_id = m.id and s.status = 'OPEN'
               where m.id = new.id
                 and (s.total_seats > cardinality(m.seat_order)
                      or exists (select unnest(s.free_seats) except all select unnest(m.seat_order))
                      or exists (select from booking b
                                 where b.slot_id = s.id and b.status in ('HELD', 'RESERVED')
                                   and b.seat_number <> all (m.seat_order)))) then
        perform break_rule('room_keeps_seats_of_its_slots', 'room');
    end if;
    return null;
end $$;

create constraint trigger room_seats_changed after update of seat_order on room
    deferrable initially deferred
    for each row when (new.seat_order <> old.seat_order) execute function room_seats_changed();
