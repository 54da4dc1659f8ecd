-- One table for every link that is mailed; only the SHA-256 of a link's secret is kept.
alter table confirmation_link rename to mailed_link;
alter table mailed_link
    add column purpose      varchar(16) not null default 'CONFIRMATION'
        check (purpose in ('CONFIRMATION', 'RECOVERY', 'EMAIL_CHANGE')),
    add column change_id    uuid unique,
    add column former_email varchar(254),
    add column new_email    varchar(254),
    add constraint mailed_link_change check (num_nonnulls(change_id, former_email, new_email)
        = case when purpose = 'EMAIL_CHANGE' then 3 else 0 end);
alter table mailed_link alter column purpose drop default;

drop index confirmation_link_open_key;
create unique index mailed_link_open_key on mailed_link (account_id, purpose) where status = 'OPEN';
create index mailed_link_change_of on mailed_link (account_id, requested_at) where purpose = 'EMAIL_CHANGE';
