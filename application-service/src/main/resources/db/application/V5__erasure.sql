-- Who was erased: of them nothing is taken any more, for a request may come later than the event.
create table erased_person (
    person_id uuid        primary key,
    erased_at timestamptz not null
);

-- An application goes with all that tells of it.
alter table application_status_change
    drop constraint application_status_change_application_id_fkey,
    add constraint application_status_change_application foreign key (application_id) references application on delete cascade;
alter table submission
    drop constraint submission_application_id_fkey,
    add constraint submission_application foreign key (application_id) references application on delete cascade;
