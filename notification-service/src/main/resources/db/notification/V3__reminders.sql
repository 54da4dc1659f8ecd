-- One day before the test (S3 2.1): what becomes a mail at its moment.
create table reminder (
    application_id uuid        primary key,
    event_id       uuid        not null,
    person_id      uuid        not null,
    content        jsonb       not null,
    due_at         timestamptz not null
);

create index reminder_due on reminder (due_at);
create index reminder_person on reminder (person_id);

comment on table reminder is 'Of accepted applications; the row goes when its mail is queued or the application has no seat any more.';
comment on column reminder.event_id is 'The event that accepted the application; the mail''s id follows from it.';

-- The kinds are the service's own enum; a list here would have to be written again with each new kind.
alter table mail drop constraint mail_template_check;
