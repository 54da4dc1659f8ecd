-- Erasing an account deletes its row; what belongs to it alone goes with it.
alter table mailed_link
    drop constraint confirmation_link_account_id_fkey,
    add constraint mailed_link_account foreign key (account_id) references account on delete cascade;
alter table second_factor
    drop constraint second_factor_account_id_fkey,
    add constraint second_factor_account foreign key (account_id) references account on delete cascade;

-- Who held which role when is kept as the audit is: by the id alone, which then leads to nobody.
alter table staff_grant drop constraint staff_grant_account_id_fkey;
