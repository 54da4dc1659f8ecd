-- What of the schedule is to be told (S1 7.9). Slots change in many places and many at once; whoever changes one need not tell it.
create table slot_announcement (
    slot_id uuid   primary key references slot on delete cascade,
    version bigint not null,
    told    bigint not null default 0,
    check (told <= version)
);
create index slot_announcement_due on slot_announcement (slot_id) where told < version;

create function slot_to_announce() returns trigger language plpgsql as $$
begin
    insert into slot_announcement as a (slot_id, version) values (new.id, 1)
    on conflict (slot_id) do update set version = a.version + 1;
    return null;
end $$;

create trigger slot_made after insert on slot
    for each row when (new.status <> 'DRAFT') execute function slot_to_announce();

-- Closing the roster changes nothing that the schedule tells.
create trigger slot_changed after update of status, total_seats, language on slot
    for each row when (
        not (old.status = 'DRAFT' and new.status = 'DRAFT')
        and ((old.total_seats, old.language) is distinct from (new.total_seats, new.language)
             or replace(old.status, 'ROSTER_CLOSED', 'OPEN') <> replace(new.status, 'ROSTER_CLOSED', 'OPEN')))
    execute function slot_to_announce();

insert into slot_announcement (slot_id, version) select id, 1 from slot where status <> 'DRAFT';

create function slots_of_centre_to_announce() returns trigger language plpgsql as $$
begin
    update slot_announcement set version = version + 1
    where slot_id in (select s.id from slot s join room m on m.id = s.room_id where m.centre_code = new.code);
    return null;
end $$;

create trigger centre_changed after update of name_kk, name_ru, address_kk, address_ru on centre
    for each row when ((old.name_kk, old.name_ru, old.address_kk, old.address_ru)
                       is distinct from (new.name_kk, new.name_ru, new.address_kk, new.address_ru))
    execute function slots_of_centre_to_announce();
