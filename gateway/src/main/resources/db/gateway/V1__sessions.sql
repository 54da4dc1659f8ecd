-- Tables of Spring Session JDBC 4.1 (schema-postgresql.sql), and the buckets of the rate limits.
create table spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id) references spring_session (primary_id) on delete cascade
);

-- A bucket is a hash of rule and subject, so no address or person can be read here. Unlogged: a crash may forgive, it need not remember.
create unlogged table rate_limit (
    bucket  bytea       not null primary key check (octet_length(bucket) = 16),
    full_at timestamptz not null
);
comment on column rate_limit.full_at is 'when the bucket is full again if nothing more is taken';
