-- A slot that will not take place: nobody is sold a seat, no roster is closed; its people are moved.
alter table slot drop constraint slot_status_check;
alter table slot add constraint slot_status_check check (status in ('DRAFT', 'OPEN', 'ROSTER_CLOSED', 'CANCELLED'));

create table slot_cancellation (
    slot_id      uuid        primary key references slot,
    reason       text        not null check (length(reason) between 3 and 300),
    people       integer     not null check (people >= 0),
    moved        integer     not null check (moved between 0 and people),
    cancelled_by uuid        not null,
    cancelled_at timestamptz not null
);
