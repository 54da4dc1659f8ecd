-- Teachers to be attested (S3 2.1). The list of a campaign and region follows from the applications; the regional body takes lines off
-- with a reason, and approves. What it approved is kept for ever: a correction is a further revision.
create table attestee_exclusion (
    application_id uuid        primary key references application on delete cascade,
    reason         text        not null check (length(reason) between 1 and 500),
    excluded_by    uuid        not null,
    excluded_at    timestamptz not null
);

create table attestee_list (
    id          uuid        primary key,
    campaign_id uuid        not null references campaign,
    region_code text        not null check (region_code ~ '^[0-9]{2}$'),
    revision    integer     not null check (revision > 0),
    attestees   integer     not null check (attestees >= 0),
    digest      text        not null,
    approved_by uuid        not null,
    approved_at timestamptz not null,
    sent_by     uuid,
    sent_at     timestamptz,
    unique (campaign_id, region_code, revision),
    check ((sent_by is null) = (sent_at is null))
);
create index attestee_list_sent on attestee_list (sent_at desc) where sent_at is not null;

-- Ids and codes only: the application may be erased, its line stays.
create table attestee_line (
    list_id         uuid    not null references attestee_list,
    application_id  uuid    not null,
    person_id       uuid    not null,
    number          text    not null,
    test_type       text    not null,
    subject         text    not null,
    language        text    not null,
    category_sought text    not null,
    primary key (list_id, application_id)
);

create function attestee_line_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'An approved list is never changed; approve a correction';
end $$;

create trigger attestee_line_is_final before update or delete or truncate on attestee_line
    for each statement execute function attestee_line_is_final();

-- Who is to be attested: seeks a category, and has or had a seat in the region.
create index application_attestee on application (campaign_id, region_code, id)
    where category_sought is not null and status in ('ACCEPTED', 'TESTED');
