-- Rooms with their size and their desks; which desks are seats is confirmed by an operator and stands in room.seat_order.
alter table centre add column version bigint not null default 1;

alter table room
    add column width_cm       integer check (width_cm between 100 and 10000),
    add column depth_cm       integer check (depth_cm between 100 and 10000),
    add column plan_confirmed boolean not null default false,
    add column version        bigint  not null default 1,
    add constraint room_size check (num_nulls(width_cm, depth_cm) in (0, 2));

comment on column room.plan_confirmed is 'Whether the seats are desks that an operator confirmed; else they are a number that he gave.';

create table desk (
    room_id    integer not null references room,
    number     integer not null check (number > 0),
    x_cm       integer not null check (x_cm >= 0),
    y_cm       integer not null check (y_cm >= 0),
    accessible boolean not null,
    primary key (room_id, number),
    constraint desk_stands_alone unique (room_id, x_cm, y_cm)
);
