-- What of a campaign an application needs; a projection of CampaignPublishedV1, the highest version counts.
create table campaign (
    id                  uuid primary key,
    name_kk             text        not null,
    name_ru             text        not null,
    intake_from         timestamptz not null,
    intake_to           timestamptz not null,
    test_from           timestamptz not null,
    test_to             timestamptz not null,
    edit_deadline_hours integer     not null check (edit_deadline_hours >= 0),
    version             bigint      not null,
    check (intake_from < intake_to)
);

create table subject (
    code    text primary key check (code ~ '^[A-Z][A-Z_]{2,39}$'),
    name_kk text    not null,
    name_ru text    not null,
    place   integer not null unique
);

-- What people agree to (S1 7.12). A version is never changed: whoever accepted it must be able to show what it said.
create table agreement (
    version    text primary key check (version ~ '^[0-9]{4}-[0-9]+$'),
    text_kk    text        not null,
    text_ru    text        not null,
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    valid_from timestamptz not null unique
);

create function agreement_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'An agreement is never changed; add a version';
end $$;

create trigger agreement_is_final before update or delete on agreement
    for each row execute function agreement_is_final();

-- The form as typed; lives until its application is accepted.
create table draft (
    person_id   uuid        not null,
    campaign_id uuid        not null references campaign,
    form        jsonb       not null check (jsonb_typeof(form) = 'object'),
    version     bigint      not null,
    saved_at    timestamptz not null,
    primary key (person_id, campaign_id)
);

create sequence application_number;

create table application (
    id                    uuid primary key,
    number                text        not null unique check (number ~ '^[0-9]{4}-[0-9]{7,}$'),
    person_id             uuid        not null,
    campaign_id           uuid        not null references campaign,
    status                text        not null check (status in ('SUBMITTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'TESTED')),
    refusal_reason        text check (refusal_reason ~ '^[a-z][a-z-]{2,39}$'),

    test_type             text        not null check (test_type ~ '^T(0[1-9]|1[01])$'),
    phone                 text        not null check (phone ~ '^\+77[0-9]{9}$'),
    employment            text        not null,
    disability_of_sight   boolean     not null,
    speciality            text        not null,
    study_from            integer     not null,
    study_to              integer     not null,
    category_held         text        not null,
    category_valid_until  date,
    category_sought       text        not null check (category_sought <> 'TRAINEE'),
    organisation_bin      text check (organisation_bin ~ '^[0-9]{12}$'),
    organisation_name     text,
    subject               text        not null references subject,
    language              text        not null check (language in ('kk', 'ru')),
    hold_id               uuid        not null,

    agreement_version     text        not null references agreement,
    agreement_sha256      text        not null,
    agreement_accepted_at timestamptz not null,

    slot_id               uuid,
    seat_language         text,
    region_code           text,
    region_name_kk        text,
    region_name_ru        text,
    centre_code           text,
    centre_name_kk        text,
    centre_name_ru        text,
    address_kk            text,
    address_ru            text,
    room                  text,
    seat_number           integer check (seat_number > 0),
    starts_at             timestamptz,

    submitted_at          timestamptz not null,
    result_released_at    timestamptz,
    certificate_id        uuid,
    asked_times           integer     not null default 1,
    next_ask_at           timestamptz not null,
    event_version         bigint      not null,
    version               bigint      not null,

    check (study_from <= study_to),
    check (organisation_bin is not null or organisation_name is not null),
    check ((status = 'REFUSED') = (refusal_reason is not null)),
    check (status not in ('ACCEPTED', 'TESTED')
        or (slot_id is not null and starts_at is not null and seat_number is not null))
);

-- Domain 2: no other active application in the campaign.
create unique index application_one_active on application (person_id, campaign_id)
    where status in ('SUBMITTED', 'ACCEPTED', 'TESTED');
-- A hold serves one application only.
create unique index application_one_per_hold on application (hold_id);
create index application_mine on application (person_id, submitted_at desc);
create index application_without_end on application (next_ask_at) where status = 'SUBMITTED';

create table application_status_change (
    id             bigint generated always as identity primary key,
    application_id uuid        not null references application,
    status         text        not null,
    reason         text,
    at             timestamptz not null
);
create index application_status_change_of on application_status_change (application_id, id);

-- What a key of the client led to: the same key gives the same answer for ever.
create table submission (
    person_id       uuid not null,
    idempotency_key uuid not null,
    request_sha256  text not null,
    application_id  uuid not null references application,
    primary key (person_id, idempotency_key)
);
