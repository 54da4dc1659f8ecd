-- Accounts of the staff from before their roles were told to other services. The service tells each once and takes its row away; later changes
-- are told when they are made.
create table staff_roles_untold (
    account_id uuid primary key references account on delete cascade
);

insert into staff_roles_untold (account_id)
select a.id from account a
where not a.teacher or exists (select 1 from staff_grant g where g.account_id = a.id);
