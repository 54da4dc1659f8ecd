-- Ended tests whose scoring failed. They are tried again ever more rarely, so that they hold up no others; one that has a result
-- since was mended.
create table scoring_failure (
    sitting_id  uuid primary key references sitting,
    reason      text        not null,
    attempts    int         not null check (attempts > 0),
    failed_at   timestamptz not null,
    next_try_at timestamptz not null
);
