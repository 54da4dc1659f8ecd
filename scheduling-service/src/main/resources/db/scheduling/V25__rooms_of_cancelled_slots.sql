-- A cancelled slot gives its room back: the time can be planned anew, as often as it is cancelled. A sale changes no status, so its updates stay HOT.
alter table slot
    drop constraint slot_of_room_starts_once,
    drop constraint slot_room_is_used_once,
    add constraint slot_room_is_used_once exclude using gist
        (int4range(room_id, room_id, '[]') with &&, tstzrange(starts_at, ends_at) with &&) where (status <> 'CANCELLED');

-- Slots are found by their room as before.
create index slot_of_room on slot (room_id, starts_at);
