-- A change of address concerns two addresses, and its mails go to the one that they are meant for or to none.
alter table recipient
    add column email_change uuid,
    add column change_from  text,
    add column change_to    text,
    add constraint recipient_email_change check (num_nonnulls(email_change, change_from, change_to) in (0, 3)),
    add constraint recipient_erased_whole check (erased_at is null or email_change is null);

alter table mail
    add column address      text not null default 'CURRENT' check (address in ('CURRENT', 'CHANGE_FROM', 'CHANGE_TO')),
    add column email_change uuid,
    add constraint mail_address_of_change check ((address = 'CURRENT') = (email_change is null));

comment on column mail.address is 'The address that the person has when the mail is sent, or one of the two of a change.';
comment on column recipient.email_change is 'The change of address asked for last, as on the person topic.';
