-- Grows with each change of an entry; 0 is an entry that was there before changes were told, and is not told yet.
alter table entry add version bigint not null default 0;
alter table entry alter version drop default;
create index entry_untold on entry (kind) where version = 0;
