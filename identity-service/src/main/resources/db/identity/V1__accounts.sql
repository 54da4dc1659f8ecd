create table account (
    id            uuid primary key,
    email         varchar(254) not null,
    locale        varchar(2)   not null check (locale in ('kk', 'ru')),
    status        varchar(12)  not null check (status in ('UNCONFIRMED', 'CONFIRMED')),
    teacher       boolean      not null,
    password_hash varchar(255),
    registered_at timestamptz  not null,
    confirmed_at  timestamptz,
    revision      bigint       not null,
    version       bigint       not null,
    constraint account_confirmed_with_password
        check ((status = 'CONFIRMED') = (password_hash is not null and confirmed_at is not null))
);
-- One account per e-mail, whatever its letter case (S0).
create unique index account_email_key on account (lower(email));

-- Only the SHA-256 of a link's secret is kept.
create table confirmation_link (
    token_hash   varchar(64) primary key,
    account_id   uuid        not null references account,
    status       varchar(8)  not null check (status in ('OPEN', 'REPLACED', 'USED')),
    requested_at timestamptz not null,
    expires_at   timestamptz not null check (expires_at > requested_at),
    version      bigint      not null
);
create unique index confirmation_link_open_key on confirmation_link (account_id) where status = 'OPEN';

create table person (
    account_id      uuid primary key references account,
    kind            varchar(6) check (kind in ('IIN', 'NO_IIN')),
    source          varchar(8) check (source in ('REGISTER', 'SELF')),
    iin             varchar(12) check (iin ~ '^[0-9]{12}$'),
    surname         varchar(100),
    name            varchar(100),
    patronymic      varchar(100),
    birth_date      date,
    sex             varchar(6) check (sex in ('MALE', 'FEMALE')),
    phone           varchar(16) check (phone ~ '^\+[0-9]{8,15}$'),
    ethnicity       varchar(100),
    citizenship     varchar(100),
    document_number varchar(50),
    changed_at      timestamptz,
    revision        bigint not null,
    version         bigint not null,
    -- One account per IIN (S0).
    constraint person_iin_key unique (iin),
    constraint person_whole check (kind is null or num_nulls(source, surname, name, birth_date, sex, phone, changed_at) = 0),
    constraint person_iin_by_kind check ((kind is not distinct from 'IIN') = (iin is not null)),
    constraint person_without_iin_whole
        check (kind is distinct from 'NO_IIN' or num_nulls(ethnicity, citizenship, document_number) = 0),
    constraint person_without_iin_by_self check (kind is distinct from 'NO_IIN' or source = 'SELF')
);

create table staff_grant (
    id         uuid primary key,
    account_id uuid        not null references account,
    role       varchar(24) not null check (role in (
        'NTC_OPERATOR', 'TEST_ADMINISTRATOR', 'OBSERVER', 'APPEAL_MEMBER', 'COMMISSION_SECRETARY', 'COMMISSION_MEMBER',
        'COMMISSION_CHAIR', 'ORGANISATION_OFFICER', 'SITUATIONAL_CENTRE', 'MINISTRY_ANALYST', 'AUDITOR', 'ADMINISTRATOR')),
    body       varchar(50),
    region     varchar(2),
    centres    varchar(20)[] not null,
    valid_from timestamptz not null,
    valid_to   timestamptz,
    granted_by uuid,
    granted_at timestamptz not null,
    revoked_at timestamptz,
    version    bigint      not null,
    constraint staff_grant_period check (valid_to > valid_from),
    -- Whoever serves on a test day does so in named centres (S1 11).
    constraint staff_grant_centres check (role not in ('TEST_ADMINISTRATOR', 'OBSERVER') or cardinality(centres) > 0)
);
create index staff_grant_account on staff_grant (account_id) where revoked_at is null;

-- Attempts counted per subject in a window that begins with the first; the subject is a SHA-256.
create table attempt_window (
    subject    varchar(64) primary key,
    attempts   int         not null check (attempts > 0),
    started_at timestamptz not null,
    ends_at    timestamptz not null
);
create index attempt_window_end on attempt_window (ends_at);
