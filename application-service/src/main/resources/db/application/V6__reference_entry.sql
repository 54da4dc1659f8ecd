-- What has a code in the whole platform; a projection of ReferenceEntryChangedV1, the highest version counts.
create table reference_entry (
    kind       text   not null,
    code       text   not null,
    name_kk    text   not null,
    name_ru    text   not null,
    type       text,
    place      text,
    group_code text,
    closed_on  date,
    version    bigint not null,
    primary key (kind, code)
);
