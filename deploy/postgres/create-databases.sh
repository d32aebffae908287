#!/usr/bin/env bash
# Runs once, when the PostgreSQL container makes its data: a database for each subgraph, for identity and for Keycloak,
# each with a role of its own. <name>_migrator owns the database, <name>_app reads and writes rows.
set -euo pipefail

create_role() { # name password
  psql -v ON_ERROR_STOP=1 -v role="$1" -v password="$2" <<< "create role :\"role\" login password :'password';"
}

create_database() { # name owner
  psql -v ON_ERROR_STOP=1 -v name="$1" -v owner="$2" <<'SQL'
create database :"name" owner :"owner" template template0 encoding 'UTF8' locale 'C' locale_provider builtin builtin_locale 'C.UTF-8';
revoke all on database :"name" from public;
SQL
}

export PGUSER="$POSTGRES_USER" PGDATABASE=postgres

for name in agreements participants claims identity; do
  migrator_password="${name^^}_MIGRATOR_PASSWORD"
  app_password="${name^^}_APP_PASSWORD"
  create_role "${name}_migrator" "${!migrator_password}"
  create_role "${name}_app" "${!app_password}"
  create_database "$name" "${name}_migrator"
  psql -v ON_ERROR_STOP=1 -v name="$name" -v role="${name}_app" <<< 'grant connect on database :"name" to :"role";'
done

create_role keycloak "$KEYCLOAK_DB_PASSWORD"
create_database keycloak keycloak
