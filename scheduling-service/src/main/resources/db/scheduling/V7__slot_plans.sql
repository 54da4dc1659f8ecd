-- Slots made all at once for a window, reviewed, then published or discarded together.
create table slot_plan (
    id           uuid        primary key,
    campaign_id  uuid        not null references campaign,
    status       text        not null check (status in ('DRAFT', 'PUBLISHED')),
    wish         jsonb       not null,
    slots        integer     not null,
    left_out     integer     not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    published_at timestamptz,
    check ((status = 'PUBLISHED') = (published_at is not null))
);

create index slot_plan_created on slot_plan (created_at desc);

-- What could not be made, and why.
create table slot_plan_clash (
    plan_id   uuid        not null references slot_plan on delete cascade,
    room_id   integer     not null references room,
    starts_at timestamptz not null,
    reason    text        not null,
    primary key (plan_id, room_id, starts_at)
);

alter table slot add column plan_id uuid references slot_plan;
create index slot_of_plan on slot (plan_id) where plan_id is not null;
