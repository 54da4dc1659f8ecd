-- Rules change by year: a rule pack is data with a validity period, and each result names the pack that it used.
create table rule_pack (
    code       text primary key,
    valid_from date  not null,
    valid_to   date  not null check (valid_to > valid_from),
    thresholds jsonb not null
);

create table blueprint (
    id               uuid primary key,
    rule_pack        text not null references rule_pack,
    test_type        text not null,
    duration_minutes int  not null check (duration_minutes between 1 and 600),
    unique (rule_pack, test_type)
);

create table blueprint_part (
    blueprint_id uuid not null references blueprint,
    place        int  not null,
    code         text not null,
    title_kk     text not null,
    title_ru     text not null,
    items        int  not null check (items > 0),
    primary key (blueprint_id, place),
    unique (blueprint_id, code)
);

-- S4: on the platform school teachers answer 50 questions on their subject; thresholds in per cent.
insert into rule_pack (code, valid_from, valid_to, thresholds)
values ('2026', '2025-01-01', '2031-01-01',
        '[{"category": "TEACHER", "percent": 50}, {"category": "MODERATOR", "percent": 60},
          {"category": "EXPERT", "percent": 70}, {"category": "RESEARCHER", "percent": 80},
          {"category": "MASTER", "percent": 90}]');

insert into blueprint (id, rule_pack, test_type, duration_minutes)
values ('0197a000-0000-7000-8000-000000000003', '2026', 'T03', 110);

insert into blueprint_part (blueprint_id, place, code, title_kk, title_ru, items)
values ('0197a000-0000-7000-8000-000000000003', 1, 'SUBJECT', 'Пән бойынша тапсырмалар', 'Задания по предмету', 50);
