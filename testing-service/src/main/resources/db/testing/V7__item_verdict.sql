-- What the import said of an item, and why. A refused one never comes into the bank.
alter table item add column verdict text;
alter table item add column verdict_reasons jsonb;

update item i set (verdict, verdict_reasons) = (
    select v ->> 'verdict', v -> 'reasons'
    from item_import m, jsonb_array_elements(m.report -> 'items') v
    where m.id = i.import_id and v ->> 'identifier' = i.identifier and v ->> 'verdict' in ('DEGRADED', 'IMPORTED')
    order by v ->> 'verdict' limit 1);

alter table item alter column verdict set not null;
alter table item alter column verdict_reasons set not null;
alter table item add check (verdict in ('IMPORTED', 'DEGRADED'));
