-- What operators narrow a campaign's applications by. Each question is answered from an index alone; rows are read of the page only.
create index application_of_campaign on application (campaign_id, id desc)
    include (status, region_code, centre_code, starts_at, test_type, employment, language);
create index application_of_centre on application (campaign_id, centre_code, id desc)
    include (status, region_code, starts_at, test_type, employment, language);
create index application_of_day on application (campaign_id, starts_at)
    include (id, status, region_code, centre_code, test_type, employment, language);
