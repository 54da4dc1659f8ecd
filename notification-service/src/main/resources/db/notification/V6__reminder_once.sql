-- A reminder that has not gone out yet is taken back when its seat changes; not while a worker hands it to the mail server.
alter table mail add column leased_until timestamptz;

create index mail_reminder on mail ((content #>> '{seat,applicationId}')) where template = 'TEST_REMINDER';

comment on column mail.leased_until is 'While a worker sends it, the end of the lease; null once the outcome is written.';
