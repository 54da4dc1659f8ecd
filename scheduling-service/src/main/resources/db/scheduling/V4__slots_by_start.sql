-- Operators leaf through the schedule day by day; a sale does not change the start, so its updates stay HOT.
create index slot_start on slot (starts_at);
