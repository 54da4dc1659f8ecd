-- The last mail of an erased person: its address stands alone, under an id of its own, until the mail is sent or given up.
alter table recipient
    add column last_mail boolean not null default false,
    add constraint recipient_last_mail check (not last_mail
        or (email is not null and num_nonnulls(name, patronymic, email_change, erased_at) = 0));
create index recipient_last_mail on recipient (person_id) where last_mail;

comment on column recipient.last_mail is 'Not a person: the address that one last mail still needs.';
