-- Which member of the staff imported what (audit).
create table schedule_import (
    id        uuid        primary key default uuidv7(),
    kind      text        not null,
    file_name text        not null,
    sha256    text        not null,
    lines     integer     not null,
    accepted  integer     not null,
    imported_by uuid,
    imported_at timestamptz not null
);
