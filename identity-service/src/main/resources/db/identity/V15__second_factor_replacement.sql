-- The secret of an authenticator that shall take the place of the one in use, which works until this one is confirmed.
create table second_factor_replacement (
    account_id uuid primary key references second_factor on delete cascade,
    secret     bytea       not null,
    salt       varchar(32),
    expires_at timestamptz not null
);
create index second_factor_replacement_expires on second_factor_replacement (expires_at);
