-- Each day has the rules of one pack.
alter table rule_pack add exclude using gist (daterange(valid_from, valid_to) with &&);

-- Of each part of each test that the bank knows: how many items a paper needs, and how many may be drawn.
create view paper_supply as
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
     cross join (select distinct subject, language from item) t;

-- On which days papers of a test can be made, as the others were last told.
create table paper_availability (
    id         uuid primary key default uuidv7(),
    test_type  text           not null,
    subject    text           not null,
    language   text           not null check (language in ('kk', 'ru')),
    days       datemultirange not null,
    version    bigint         not null default 1,
    changed_at timestamptz    not null,
    unique (test_type, subject, language)
);
