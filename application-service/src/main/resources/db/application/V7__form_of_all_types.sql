-- Subjects are of three kinds: of general secondary education, special disciplines of TVET specialities, and the fields of work
-- of the test types without a choice. Codes of specialities have digits.
alter table subject
    drop constraint subject_code_check,
    add constraint subject_code_check check (code ~ '^[A-Z][A-Z0-9_]{2,39}$'),
    add kind text not null default 'GENERAL' check (kind in ('GENERAL', 'SPECIAL', 'AREA'));
alter table subject alter kind drop default;

insert into subject (place, kind, code, name_kk, name_ru)
values (101, 'SPECIAL', 'TVET_01120100', 'Мектепке дейінгі тәрбие және оқыту', 'Дошкольное воспитание и обучение'),
       (102, 'SPECIAL', 'TVET_01130100', 'Тәрбие жұмысын ұйымдастыру', 'Организация воспитательной работы'),
       (103, 'SPECIAL', 'TVET_01140100', 'Бастауыш білім беру педагогикасы мен әдістемесі',
        'Педагогика и методика начального обучения'),
       (104, 'SPECIAL', 'TVET_01140200', 'Музыкалық білім беру', 'Музыкальное образование'),
       (105, 'SPECIAL', 'TVET_01140300', 'Көркем еңбек', 'Художественный труд'),
       (106, 'SPECIAL', 'TVET_01140500', 'Дене тәрбиесі және спорт', 'Физическая культура и спорт'),
       (107, 'SPECIAL', 'TVET_01140600',
        'Негізгі орта білім берудегі тіл мен әдебиетті оқытудың педагогикасы мен әдістемесі',
        'Педагогика и методика преподавания языка и литературы основного среднего образования'),
       (108, 'SPECIAL', 'TVET_01140700', 'Информатика', 'Информатика'),
       (111, 'SPECIAL', 'TVET_04110100', 'Есеп және аудит', 'Учет и аудит'),
       (112, 'SPECIAL', 'TVET_04120100', 'Банк және сақтандыру ісі', 'Банковское и страховое дело'),
       (113, 'SPECIAL', 'TVET_04130100', 'Менеджмент', 'Менеджмент'),
       (114, 'SPECIAL', 'TVET_04140100', 'Маркетинг', 'Маркетинг'),
       (115, 'SPECIAL', 'TVET_04210100', 'Құқықтану', 'Правоведение'),
       (116, 'SPECIAL', 'TVET_06120100', 'Есептеу техникасы және ақпараттық желілер',
        'Вычислительная техника и информационные сети'),
       (117, 'SPECIAL', 'TVET_06130100', 'Бағдарламалық қамтамасыз ету', 'Программное обеспечение'),
       (118, 'SPECIAL', 'TVET_07130100', 'Электр жабдықтары', 'Электрооборудование'),
       (119, 'SPECIAL', 'TVET_07150100', 'Машина жасау технологиясы', 'Технология машиностроения'),
       (120, 'SPECIAL', 'TVET_07161300', 'Автомобиль көлігіне техникалық қызмет көрсету, жөндеу және пайдалану',
        'Техническое обслуживание, ремонт и эксплуатация автомобильного транспорта'),
       (121, 'SPECIAL', 'TVET_07320100', 'Ғимараттар мен құрылыстарды салу және пайдалану',
        'Строительство и эксплуатация зданий и сооружений'),
       (122, 'SPECIAL', 'TVET_09130100', 'Мейіргер ісі', 'Сестринское дело'),
       (123, 'SPECIAL', 'TVET_10130300', 'Тамақтандыруды ұйымдастыру', 'Организация питания'),
       (124, 'SPECIAL', 'TVET_10150100', 'Туризм', 'Туризм'),
       (201, 'AREA', 'PRESCHOOL_EDUCATION', 'Мектепке дейінгі тәрбие және оқыту', 'Дошкольное воспитание и обучение'),
       (202, 'AREA', 'PRESCHOOL_METHODOLOGY', 'Мектепке дейінгі тәрбие мен оқытуды әдістемелік қамтамасыз ету',
        'Методическое обеспечение дошкольного воспитания и обучения'),
       (205, 'AREA', 'ADDITIONAL_EDUCATION', 'Қосымша білім беру', 'Дополнительное образование'),
       (206, 'AREA', 'BOARDING_EDUCATION', 'Интернаттық ұйымдар мен жатақханалардағы тәрбие',
        'Воспитание в интернатных организациях и общежитиях'),
       (207, 'AREA', 'SPECIAL_ORGANISATION_EDUCATION', 'Арнайы ұйымдардағы тәрбие', 'Воспитание в специальных организациях'),
       (208, 'AREA', 'ADDITIONAL_EDUCATION_METHODOLOGY', 'Қосымша білім беруді әдістемелік қамтамасыз ету',
        'Методическое обеспечение дополнительного образования'),
       (210, 'AREA', 'EDUCATION_MANAGEMENT', 'Білім беру ұйымын басқару', 'Управление организацией образования'),
       (211, 'AREA', 'SPECIAL_EDUCATION', 'Арнайы білім беру', 'Специальное образование');

alter table application
    alter speciality drop not null,
    alter study_from drop not null,
    alter study_to drop not null,
    alter category_held drop not null,
    alter category_sought drop not null,
    add organisation_registered_name_kk text,
    add organisation_registered_name_ru text,
    add organisation_kind               text,
    add institution_region_code         text,
    add institution_region_name_kk      text,
    add institution_region_name_ru      text,
    add institution_district_code       text,
    add institution_district_name_kk    text,
    add institution_district_name_ru    text,
    add institution_code                text,
    add institution_name_kk             text,
    add institution_name_ru             text,
    add programme_group_code            text,
    add programme_group_name_kk         text,
    add programme_group_name_ru         text,
    add graduate_speciality_code        text,
    add graduate_speciality_name_kk     text,
    add graduate_speciality_name_ru     text,
    add discipline_kind                 text check (discipline_kind in ('GENERAL', 'SPECIAL')),
    add subject_name_kk                 text,
    add subject_name_ru                 text;

update application set subject_name_kk = subject.name_kk, subject_name_ru = subject.name_ru
from subject where subject.code = application.subject;

alter table application
    alter subject_name_kk set not null,
    alter subject_name_ru set not null,
    drop constraint application_check1,
    add constraint application_employment check (
        employment in ('CURRENT_EMPLOYEE', 'HIGHER_GRADUATE', 'TVET_GRADUATE', 'RETURNING')),
    add constraint application_diploma check (
        num_nonnulls(speciality, study_from, study_to)
            = case when employment in ('CURRENT_EMPLOYEE', 'RETURNING') then 3 else 0 end),
    add constraint application_categories check (
        num_nonnulls(category_held, category_sought) = case employment when 'CURRENT_EMPLOYEE' then 2 else 0 end
        and (category_valid_until is null or employment = 'CURRENT_EMPLOYEE')),
    add constraint application_workplace check (
        (num_nonnulls(organisation_bin, organisation_name) > 0) = (employment = 'CURRENT_EMPLOYEE')
        and num_nonnulls(organisation_registered_name_kk, organisation_registered_name_ru) in (0, 2)
        and (organisation_registered_name_kk is null or organisation_bin is not null)),
    add constraint application_organisation_kind check (
        (organisation_kind is not null) = (employment = 'CURRENT_EMPLOYEE' and test_type = 'T10')),
    add constraint application_institution check (
        num_nonnulls(institution_region_code, institution_region_name_kk, institution_region_name_ru,
                     institution_code, institution_name_kk, institution_name_ru)
            = case when employment in ('HIGHER_GRADUATE', 'TVET_GRADUATE') then 6 else 0 end),
    add constraint application_programme_group check (
        num_nonnulls(programme_group_code, programme_group_name_kk, programme_group_name_ru)
            = case employment when 'HIGHER_GRADUATE' then 3 else 0 end),
    add constraint application_tvet_studies check (
        num_nonnulls(institution_district_code, institution_district_name_kk, institution_district_name_ru,
                     graduate_speciality_code, graduate_speciality_name_kk, graduate_speciality_name_ru)
            = case employment when 'TVET_GRADUATE' then 6 else 0 end),
    add constraint application_discipline_kind check ((discipline_kind is not null) = (test_type = 'T09'));
