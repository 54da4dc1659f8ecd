alter table staff_grant
    add organisation varchar(12) check (organisation ~ '^[0-9]{12}$'),
    add order_number varchar(50),
    add order_date   date,
    add revoked_by   uuid;

-- Roles were given to demonstrations only so far; those without the scope that their role needs now end.
update staff_grant set revoked_at = granted_at, version = version + 1
where revoked_at is null
  and (role in ('COMMISSION_SECRETARY', 'COMMISSION_MEMBER', 'COMMISSION_CHAIR', 'MINISTRY_ANALYST') and body is null
    or role = 'ORGANISATION_OFFICER');

alter table staff_grant
    drop constraint staff_grant_centres,
    add constraint staff_grant_scope check (
        revoked_at is not null
        or (role in ('TEST_ADMINISTRATOR', 'OBSERVER')) = (cardinality(centres) > 0)
       and (role in ('COMMISSION_SECRETARY', 'COMMISSION_MEMBER', 'COMMISSION_CHAIR', 'MINISTRY_ANALYST')) = (body is not null)
       and (role = 'ORGANISATION_OFFICER') = (num_nonnulls(organisation, order_number, order_date) = 3)
       and (role = 'ORGANISATION_OFFICER' or num_nonnulls(organisation, order_number, order_date) = 0)
       and (role = 'SITUATIONAL_CENTRE' or region is null));

-- The same role in the same scope is given once; who is to hold it longer gets another period.
create unique index staff_grant_once on staff_grant (account_id, role, body, region, centres, organisation)
    nulls not distinct where revoked_at is null;
