-- On which days papers of a test can be made; a projection of PaperAvailabilityChangedV1, the highest version counts.
create table paper_availability (
    id        uuid primary key,
    test_type text           not null,
    subject   text           not null,
    language  text           not null,
    days      datemultirange not null,
    version   bigint         not null,
    unique (test_type, subject, language)
);
