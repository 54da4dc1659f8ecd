-- Who holds certificates: the last state of each person of bagalau.identity.person.v1, only what is printed.
create table holder (
    person_id  uuid primary key,
    surname    text,
    name       text,
    patronymic text,
    iin        text check (iin ~ '^[0-9]{12}$'),
    erased_at  timestamptz,
    check (erased_at is null or num_nonnulls(surname, name, patronymic, iin) = 0)
);

comment on table holder is 'Projection of the person topic; an erased person keeps only the fact of it, so that late events find it.';

-- Results whose holder has no name yet; each becomes a certificate when the name arrives.
create table awaiting_holder (
    sitting_id  uuid        primary key,
    person_id   uuid        not null,
    result      jsonb       not null,
    received_at timestamptz not null
);

create index awaiting_holder_person on awaiting_holder (person_id);

-- The last number given out in each year.
create table number_series (
    year int primary key,
    last int not null check (last between 1 and 999999)
);

create table certificate (
    id               uuid        primary key,
    number           text        not null unique,
    code             text        not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
    sitting_id       uuid        not null,
    application_id   uuid        not null,
    person_id        uuid        not null,
    surname          text,
    name             text,
    patronymic       text,
    iin              text        check (iin ~ '^[0-9]{12}$'),
    test_type        text        not null,
    subject          text        not null,
    subject_kk       text        not null,
    subject_ru       text        not null,
    language         text        not null check (language in ('kk', 'ru')),
    centre_kk        text        not null,
    centre_ru        text        not null,
    score            numeric     not null check (score >= 0),
    max_score        numeric     not null check (max_score > 0),
    percent          numeric     not null check (percent between 0 and 100),
    category_reached text,
    tested_at        timestamptz not null,
    issued_at        timestamptz not null,
    valid_until      date        not null,
    status           text        not null check (status in ('ISSUED', 'ANNULLED', 'REPLACED')),
    ended_at         timestamptz,
    ended_reason     text,
    replaced_by      uuid        references certificate (id) deferrable initially deferred,
    erased_at        timestamptz,
    version          bigint      not null,
    check (score <= max_score),
    check ((status = 'ISSUED') = (ended_at is null)),
    check ((status = 'ANNULLED') = (ended_reason is not null)),
    check ((status = 'REPLACED') = (replaced_by is not null)),
    check (case when erased_at is null
        then surname is not null and name is not null
        else num_nonnulls(surname, name, patronymic, iin) = 0 end)
);

create unique index certificate_of_sitting on certificate (sitting_id) where status <> 'REPLACED';
create index certificate_of_person on certificate (person_id, issued_at desc);

comment on table certificate is 'Everything that is printed, as it was at issue; only the status changes, and names go when the person is erased.';

create table certificate_part (
    certificate_id uuid    not null references certificate (id) on delete cascade,
    position       int     not null,
    code           text    not null,
    title_kk       text    not null,
    title_ru       text    not null,
    score          numeric not null check (score >= 0),
    max_score      numeric not null check (max_score >= score),
    primary key (certificate_id, position)
);
