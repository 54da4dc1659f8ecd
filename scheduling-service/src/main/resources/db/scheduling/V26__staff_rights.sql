-- Who of the staff may serve where and when (S1 11), as identity-service tells it, account by account and whole.
create table staff_account (
    account_id uuid   primary key,
    version    bigint not null
);

create table staff_right (
    account_id  uuid        not null references staff_account on delete cascade,
    role        text        not null check (role in ('TEST_ADMINISTRATOR', 'OBSERVER')),
    centre_code text        not null,
    held_from   timestamptz not null,
    held_until  timestamptz
);
create index staff_right_of_account on staff_right (account_id);

comment on table staff_account is 'Every account of the staff that was told, whatever its roles.';
comment on column staff_account.version is 'Of the event that told the rights: an older one that arrives later changes nothing.';
comment on column staff_right.centre_code is 'As a role names it; the centre need not be there yet.';
