-- The application's role owns its database but is no superuser: row-level security binds it.
create role grouphub login password 'grouphub';
create database grouphub owner grouphub;
