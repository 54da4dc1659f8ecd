#!/usr/bin/env bash
# One database and one role for each service, of the same name; nobody reads another's.
set -euo pipefail
for name in identity scheduling application testing certificate notification reference gateway; do
  psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -v name="$name" -v password="$SERVICES_DB_PASSWORD" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
