-- Parts of names are found by their trigrams.
create extension if not exists pg_trgm;

-- What has a code: eight kinds, one table. Nothing is ever deleted, so whatever once had a name keeps it.
create table entry (
    kind          text not null check (kind in ('REGIONS', 'DISTRICTS', 'LOCALITIES', 'ORGANISATIONS', 'INSTITUTIONS',
                                                'PROGRAMME_GROUPS', 'SPECIALITIES', 'SUBJECTS')),
    code          text not null check (code <> ''),
    name_kk       text not null check (name_kk <> ''),
    name_ru       text not null check (name_ru <> ''),
    type          text,
    -- the place above, the place of an organisation or institution, the group of a speciality
    parent        text,
    subordination text check (subordination in ('DISTRICT', 'REGION', 'MINISTRY')),
    -- both names as the search compares them
    folded        text not null,
    -- since this day it is not offered any more
    closed_on     date,
    primary key (code, kind)
);
create index entry_of_parent on entry (parent text_pattern_ops);
create index entry_in_order on entry (kind, folded collate "C", code);
-- written seldom and in large files, read always: nothing waits in a list beside it
create index entry_by_name on entry using gin (folded gin_trgm_ops) with (fastupdate = off);

-- Which member of the staff imported what (audit); the newest that changed anything is the version of the data.
create table reference_import (
    id            bigint      generated always as identity primary key,
    kind          text        not null,
    file_name     text        not null,
    sha256        text        not null,
    close_missing boolean     not null,
    lines         integer     not null,
    accepted      integer     not null,
    added         integer     not null,
    changed       integer     not null,
    closed        integer     not null,
    imported_by   uuid,
    imported_at   timestamptz not null
);
create index reference_import_of_kind on reference_import (kind, id);
