-- Blueprints of the other test types. S4: on the platform teachers of schools and colleges answer on the subject alone, heads answer
-- ten more questions on the anti-corruption law, methodists sit the test too.
-- A type without a choice has one subject of its own, which no other type takes.
alter table blueprint add only_subject text;

insert into blueprint (id, rule_pack, test_type, duration_minutes, only_subject)
values ('0197a000-0000-7000-8000-000000000001', '2026', 'T01', 110, 'PRESCHOOL_EDUCATION'),
       ('0197a000-0000-7000-8000-000000000002', '2026', 'T02', 110, 'PRESCHOOL_METHODOLOGY'),
       ('0197a000-0000-7000-8000-000000000004', '2026', 'T04', 110, null),
       ('0197a000-0000-7000-8000-000000000005', '2026', 'T05', 110, 'ADDITIONAL_EDUCATION'),
       ('0197a000-0000-7000-8000-000000000006', '2026', 'T06', 110, 'BOARDING_EDUCATION'),
       ('0197a000-0000-7000-8000-000000000007', '2026', 'T07', 110, 'SPECIAL_ORGANISATION_EDUCATION'),
       ('0197a000-0000-7000-8000-000000000008', '2026', 'T08', 110, 'ADDITIONAL_EDUCATION_METHODOLOGY'),
       ('0197a000-0000-7000-8000-000000000009', '2026', 'T09', 110, null),
       ('0197a000-0000-7000-8000-000000000010', '2026', 'T10', 110, 'EDUCATION_MANAGEMENT'),
       ('0197a000-0000-7000-8000-000000000011', '2026', 'T11', 110, 'SPECIAL_EDUCATION');

insert into blueprint_part (blueprint_id, place, code, title_kk, title_ru, items)
select id, 1, 'SUBJECT',
       case when only_subject is null then 'Пән бойынша тапсырмалар' else 'Қызмет бағыты бойынша тапсырмалар' end,
       case when only_subject is null then 'Задания по предмету' else 'Задания по направлению деятельности' end,
       50
from blueprint where rule_pack = '2026' and test_type <> 'T03';

insert into blueprint_part (blueprint_id, place, code, title_kk, title_ru, items)
values ('0197a000-0000-7000-8000-000000000010', 2, 'LAW', 'Сыбайлас жемқорлыққа қарсы заңнама',
        'Антикоррупционное законодательство', 10);

create or replace view paper_supply as
select b.test_type,
       t.subject,
       t.language,
       p.code                             as rule_pack,
       daterange(p.valid_from, p.valid_to) as days,
       part.place,
       part.code                          as part,
       part.items                         as needed,
       (select count(*)
        from item i
        where i.state = 'PUBLISHED' and i.subject = t.subject and i.language = t.language and i.part = part.code) as published
from blueprint b
     join rule_pack p on p.code = b.rule_pack
     join blueprint_part part on part.blueprint_id = b.id
     cross join (select distinct subject, language from item) t
where case
          when b.only_subject is not null then b.only_subject = t.subject
          else not exists (select from blueprint own where own.rule_pack = b.rule_pack and own.only_subject = t.subject)
      end;
