-- Who receives mails: the last state of each person of bagalau.identity.person.v1, only what a mail needs.
create table recipient (
    person_id  uuid primary key,
    email      text,
    locale     text check (locale in ('kk', 'ru')),
    name       text,
    patronymic text,
    erased_at  timestamptz,
    check (case when erased_at is null
        then email is not null and locale is not null
        else num_nonnulls(email, locale, name, patronymic) = 0 end)
);

comment on table recipient is 'Projection of the person topic; an erased person keeps only the fact of it, so that late events find it.';

create table mail (
    id              uuid        primary key default uuidv7(),
    event_id        uuid        not null unique,
    message_id      text        not null unique,
    person_id       uuid        not null,
    template        text        not null check (template in ('CONFIRM_EMAIL', 'REGISTRATION_REPEATED', 'APPLICATION_ACCEPTED',
                        'APPLICATION_REFUSED', 'APPLICATION_WITHDRAWN', 'RESULT_RELEASED', 'CERTIFICATE_ISSUED')),
    locale          text        check (locale in ('kk', 'ru')),
    content         jsonb       not null,
    secret          text,
    useful_until    timestamptz,
    state           text        not null check (state in ('WAITING', 'QUEUED', 'SENT', 'FAILED')),
    attempts        int         not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz not null,
    last_error      text,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    retried_by      uuid,
    check ((state = 'SENT') = (sent_at is not null)),
    check (state <> 'SENT' or (secret is null and locale is not null)),
    check (state <> 'FAILED' or last_error is not null)
);

create index mail_due on mail (next_attempt_at) where state = 'QUEUED';
create index mail_unsent on mail (person_id) where state <> 'SENT';
create index mail_by_state on mail (state, id desc);
create index mail_useful_until on mail (useful_until) where state <> 'SENT' and useful_until is not null;

comment on column mail.event_id is 'The event that the mail tells; one mail per event.';
comment on column mail.secret is 'Token of a link; gone as soon as the mail is sent or worthless.';
comment on column mail.useful_until is 'After it the mail is not sent any more, such as a link that has expired.';
comment on column mail.next_attempt_at is 'When a worker may take it; while one sends, the end of its lease.';
