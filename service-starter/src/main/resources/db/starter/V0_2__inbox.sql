-- What each consumer group has handled, written in the transaction of the effect.
create table inbox (
    consumer   text        not null,
    event_id   uuid        not null,
    handled_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

create index inbox_handled_at on inbox using brin (handled_at);

-- The newest version of each aggregate that a consumer group has handled: what is older comes too late.
create table inbox_version (
    consumer   text        not null,
    topic      text        not null,
    key        text        not null,
    version    bigint      not null,
    handled_at timestamptz not null default now(),
    primary key (consumer, topic, key)
);
