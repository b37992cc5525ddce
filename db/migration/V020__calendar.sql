-- The holiday notices of the State Council, one per year, and the days they list.
create table banjie.calendar_notice (
  year      integer primary key check (year between 2000 and 2099),
  title     text not null,
  loaded_at timestamptz not null,
  loaded_by text not null
);

-- A notice may list the last days of the year before its own, hence both a date and a notice's year.
create table banjie.calendar_day (
  date        date primary key,
  kind        text not null check (kind in ('HOLIDAY', 'WORKDAY')),
  name        text not null,
  notice_year integer not null references banjie.calendar_notice on delete cascade
);

create index calendar_day_notice_year on banjie.calendar_day (notice_year);

-- Counts up with every loaded notice: nodes compare it with what they hold. Its one row is also the lock for loading.
create table banjie.calendar_version (
  single  boolean primary key default true check (single),
  version bigint not null
);

insert into banjie.calendar_version (version) values (0);
