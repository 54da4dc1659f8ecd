-- The item bank: each import is kept with its verdicts, each item with the XML that its author wrote.
create table item_import (
    id           uuid primary key,
    file_name    text        not null,
    subject      text        not null,
    part         text        not null,
    language     text        not null check (language in ('kk', 'ru')),
    imported_by  uuid        not null,
    imported_at  timestamptz not null,
    report       jsonb       not null
);

create table item (
    id          uuid primary key,
    import_id   uuid        not null references item_import,
    identifier  text        not null,
    version     int         not null check (version > 0),
    subject     text        not null,
    part        text        not null,
    language    text        not null check (language in ('kk', 'ru')),
    title       text        not null,
    path        text        not null,
    xml         text        not null,
    max_score   numeric(8, 3) not null check (max_score > 0),
    state       text        not null check (state in ('DRAFT', 'REVIEWED', 'PUBLISHED', 'RETIRED')),
    unique (identifier, language, version)
);

-- Only one version of an item is drawn.
create unique index item_published on item (identifier, language) where state = 'PUBLISHED';
create index item_drawn on item (subject, language, part) where state = 'PUBLISHED';

create table item_file (
    import_id  uuid  not null references item_import,
    path       text  not null,
    media_type text  not null,
    content    bytea not null,
    primary key (import_id, path)
);
