-- Room for ids of 256 bits; those of before stay what they are.
alter table spring_session alter column session_id type varchar(43);
alter table sign_in alter column session_id type varchar(43);
