-- Who is signed in where. Without its row a session's tokens are worth nothing, whatever else is stored of them.
create table sign_in (
    sid          varchar(43) primary key,
    account_id   uuid        not null references account,
    session_id   varchar(36) not null,
    browser      varchar(16) not null,
    system       varchar(16) not null,
    signed_in_at timestamptz not null default current_timestamp,
    last_seen_at timestamptz not null default current_timestamp
);
create index sign_in_account on sign_in (account_id);
comment on column sign_in.sid is 'As in the tokens (OpenID Connect): the SHA-256 of the provider''s session.';
comment on column sign_in.browser is 'Family only; neither the version nor the network address is kept.';
