-- RRDD10000 in a region that is a city is a district of it. The first starter set had towns there.
update entry set kind = 'DISTRICTS', type = 'city-district', parent = left(code, 2), version = 0
where kind = 'LOCALITIES' and code ~ '^7[0-9]{3}10000$';
create unique index entry_of_place on entry (code) where kind in ('REGIONS', 'DISTRICTS', 'LOCALITIES');
