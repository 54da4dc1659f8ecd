-- The secret of an authenticator (RFC 6238), encrypted when there is a salt as the signing keys are; it counts once confirmed.
create table second_factor (
    account_id   uuid primary key references account,
    secret       bytea       not null,
    salt         varchar(32),
    -- The newest 30 s step of which a code was taken: none is taken twice.
    last_step    bigint      not null,
    begun_at     timestamptz not null,
    confirmed_at timestamptz
);

-- Only the SHA-256 of each code is kept; it has 80 random bits.
create table recovery_code (
    account_id uuid        not null references second_factor on delete cascade,
    code_hash  varchar(64) not null,
    made_at    timestamptz not null,
    used_at    timestamptz,
    primary key (account_id, code_hash)
);
