-- A centre that is closed from a day on: nobody sits a test there from then, until it is opened again.
alter table centre
    add column closed_from   timestamptz,
    add column closed_reason text check (length(closed_reason) between 3 and 300),
    add column closed_by     uuid,
    add column closed_at     timestamptz,
    add constraint centre_closed_by_somebody
        check (num_nulls(closed_from, closed_reason, closed_by, closed_at) in (0, 4));

comment on column centre.closed_from is 'Start of the first day, in Asia/Almaty, on which the centre is closed; null: it is open.';

-- Whoever puts a slot up for sale keeps its centre from being closed until he is done, and is refused where it is closed.
create function slot_of_open_centre() returns trigger language plpgsql as $$
declare
    closed timestamptz;
begin
    select c.closed_from into closed
    from room m join centre c on c.code = m.centre_code
    where m.id = new.room_id
    for share of c;
    if closed <= new.starts_at then
        raise exception 'The centre of slot % is closed', new.id
            using errcode = 'check_violation', constraint = 'slot_of_open_centre';
    end if;
    return new;
end $$;

create trigger slot_made_for_sale before insert on slot
    for each row when (new.status = 'OPEN') execute function slot_of_open_centre();

-- After, for a trigger before updates would have each sale look for its slot twice; a sale itself does not come by here.
create trigger slot_put_up_for_sale after update of status on slot
    for each row when (new.status = 'OPEN' and old.status <> 'OPEN') execute function slot_of_open_centre();

alter table waiting drop constraint waiting_state_check;
alter table waiting add constraint waiting_state_check
    check (state in ('WAITING', 'OFFERED', 'TAKEN', 'SEATED', 'LEFT', 'DECLINED', 'EXPIRED', 'CLOSED', 'CENTRE_CLOSED'));
