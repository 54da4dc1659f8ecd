-- Who never began by the latest start is absent.
alter table sitting drop constraint sitting_status_check;
alter table sitting add constraint sitting_status_check check (status in
    ('SCHEDULED', 'CHECKED_IN', 'RELEASED', 'RUNNING', 'PAUSED', 'COMPLETED', 'TERMINATED', 'CANCELLED', 'ABSENT'));

create index sitting_expected on sitting (starts_at) where status in ('SCHEDULED', 'CHECKED_IN', 'RELEASED');
create index sitting_paused on sitting (starts_at) where status = 'PAUSED';
