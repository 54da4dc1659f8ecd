-- Grows whenever all sign-ins of an account end: a sign-in that began before must not open a session afterwards.
alter table account add column sign_in_epoch bigint not null default 0;
