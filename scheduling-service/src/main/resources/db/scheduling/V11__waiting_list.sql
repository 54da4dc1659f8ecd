-- People who wait for a seat of a centre in a language; a freed seat is offered to the first of them (ADR 11).
create sequence waiting_place;

create table waiting (
    id            uuid        primary key,
    campaign_id   uuid        not null references campaign,
    person_id     uuid        not null,
    centre_code   text        not null references centre,
    language      text        not null check (language in ('kk', 'ru')),
    accessible    boolean     not null,
    place         bigint      not null default nextval('waiting_place') unique,
    state         text        not null
        check (state in ('WAITING', 'OFFERED', 'TAKEN', 'SEATED', 'LEFT', 'DECLINED', 'EXPIRED', 'CLOSED')),
    since         timestamptz not null,
    offer_id      uuid        references booking,
    offered_until timestamptz,
    changed_at    timestamptz not null,
    constraint waiting_offer_has_an_end check (num_nulls(offer_id, offered_until) in (0, 2)),
    constraint waiting_offered_has_an_offer check (state <> 'OFFERED' or offer_id is not null),
    constraint waiting_without_offer check (state <> 'WAITING' or offer_id is null)
);

create unique index waiting_one_per_person on waiting (person_id, campaign_id) where state in ('WAITING', 'OFFERED');
create unique index waiting_one_per_offer on waiting (offer_id);
create index waiting_queue on waiting (campaign_id, centre_code, language, place) where state = 'WAITING';
create index waiting_of_person on waiting (person_id, changed_at);

comment on column waiting.place is 'Order in the queue of campaign, centre and language; grows for ever.';
comment on column waiting.since is 'Since when in this queue; a seat that the person takes later ends the wait.';

-- A hold that the waiting list made: its person is told of it, and its end ends the wait.
alter table booking add column offered boolean not null default false;
