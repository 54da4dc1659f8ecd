-- What operators narrow a campaign's applications by. A page is read backwards along the ids, which grow with time; a small place and a day have
-- indexes of their own, and what is rarer is found, and counted, in the one by day without a look at the rows.
create index application_of_campaign on application (campaign_id, id);
create index application_of_centre on application (campaign_id, centre_code, id)
    include (status, region_code, starts_at, test_type, employment, language);
create index application_of_day on application (campaign_id, starts_at)
    include (id, status, region_code, centre_code, test_type, employment, language);
