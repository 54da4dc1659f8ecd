-- Networks from which somebody who proved that the account is his came: no limit that strangers reach stops him there.
create table known_network (
    account_id  uuid        not null references account on delete cascade,
    network     varchar(64) not null,
    known_until timestamptz not null,
    primary key (account_id, network)
);
create index known_network_until on known_network (known_until);
comment on column known_network.network is 'SHA-256 of the account''s id with the network, which is not kept itself.';
