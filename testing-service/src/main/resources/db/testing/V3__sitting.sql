create table person (
    id         uuid primary key,
    version    bigint not null,
    full_name  text,
    iin        text
);

create table sitting (
    id                  uuid primary key,
    version             bigint      not null,
    event_version       bigint      not null,
    application_id      uuid        not null unique,
    person_id           uuid        not null,
    slot_id             uuid        not null,
    centre_code         text        not null,
    centre_name_kk      text        not null,
    centre_name_ru      text        not null,
    room                text        not null,
    seat_number         int         not null,
    starts_at           timestamptz not null,
    test_type           text        not null,
    subject             text        not null,
    subject_name_kk     text        not null,
    subject_name_ru     text        not null,
    language            text        not null check (language in ('kk', 'ru')),
    category_sought     text        not null,
    disability_of_sight boolean     not null,
    status              text        not null check (status in ('SCHEDULED', 'CHECKED_IN', 'RELEASED', 'RUNNING', 'PAUSED',
                                                               'COMPLETED', 'TERMINATED', 'CANCELLED')),
    duration_seconds    bigint,
    started_at          timestamptz,
    ends_at             timestamptz,
    remaining_seconds   bigint,
    completed_at        timestamptz,
    ended_by            text check (ended_by in ('CANDIDATE', 'TIME', 'ADMINISTRATOR')),
    last_seen_at        timestamptz,
    check ((status = 'RUNNING') = (ends_at is not null and completed_at is null)),
    check ((status = 'PAUSED') = (remaining_seconds is not null)),
    check ((status in ('COMPLETED', 'TERMINATED')) = (completed_at is not null and ended_by is not null))
);

create index sitting_person on sitting (person_id);
create index sitting_slot on sitting (slot_id);
create index sitting_centre on sitting (centre_code, starts_at);
create index sitting_running on sitting (ends_at) where status = 'RUNNING';

create table slot_release (
    slot_id     uuid primary key,
    released_by uuid        not null,
    released_at timestamptz not null
);

-- What an administrator did with a sitting, and why (kept for the appeal).
create table sitting_action (
    id         bigint generated always as identity primary key,
    sitting_id uuid        not null references sitting,
    action     text        not null,
    by_person  uuid        not null,
    at         timestamptz not null,
    reason     text
);

-- The frozen paper of a person: which item stands where, with the seed that shuffles its choices.
create table form (
    sitting_id       uuid primary key references sitting,
    blueprint_id     uuid        not null references blueprint,
    built_at         timestamptz not null
);

create table form_question (
    sitting_id uuid   not null references form,
    number     int    not null check (number > 0),
    part       text   not null,
    item_id    uuid   not null references item,
    seed       bigint not null,
    primary key (sitting_id, number),
    unique (sitting_id, item_id)
);

create table answer (
    sitting_id uuid        not null,
    number     int         not null,
    revision   bigint      not null check (revision > 0),
    response   jsonb,
    flagged    boolean     not null,
    saved_at   timestamptz not null,
    primary key (sitting_id, number),
    foreign key (sitting_id, number) references form_question
) with (fillfactor = 70);

create table result (
    sitting_id       uuid primary key references sitting,
    score            numeric(10, 3) not null,
    max_score        numeric(10, 3) not null check (max_score > 0),
    percent          numeric(5, 2)  not null check (percent between 0 and 100),
    category_reached text,
    rule_pack        text           not null references rule_pack,
    parts            jsonb          not null,
    released_at      timestamptz    not null,
    valid_until      date           not null
);

-- Why the score is what it is: the outcomes of each question.
create table result_question (
    sitting_id uuid          not null references result,
    number     int           not null,
    score      numeric(8, 3) not null,
    max_score  numeric(8, 3) not null,
    outcomes   jsonb         not null,
    primary key (sitting_id, number)
);
