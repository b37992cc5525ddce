-- Days that a decree changes within years whose notices are loaded (a holiday prolonged). A decree lies over the notices: it
-- stays when a year's notice is loaded anew, and the later one holds for a day that two name.
create table banjie.calendar_decree (
  id        bigint generated always as identity primary key,
  title     text        not null,
  kind      text        not null check (kind in ('HOLIDAY', 'WORKDAY')),
  name      text        not null,
  dates     date[]      not null check (cardinality(dates) > 0),
  loaded_at timestamptz not null,
  loaded_by text        not null
);

-- One run through all open cases for each version of the calendar. It is made in the transaction that changes the
-- calendar; workers save cursor and counts with each chunk of cases, so that any node can go on after any interruption.
-- A later version supersedes a run that has not ended: dates follow the newest calendar alone.
create table banjie.redating_run (
  id               bigint generated always as identity primary key,
  calendar_version bigint      not null unique,
  title            text        not null,
  changed          date[]      not null,
  firm_years       int[]       not null,
  state            text        not null check (state in ('RUNNING', 'PAUSED', 'DONE', 'SUPERSEDED')),
  -- Events after it may be of cases that were counted with the calendar before.
  event_cursor     bigint      not null,
  total            bigint      not null,
  created_at       timestamptz not null,
  created_by       text        not null,
  finished_at      timestamptz
);

-- The case ids in equal parts, each worked through in order by one worker at a time. The last lane has no cases of its own:
-- it takes those that somebody held or changed meanwhile, when the others have ended.
create table banjie.redating_lane (
  run_id   bigint  not null references banjie.redating_run on delete cascade,
  lane     int     not null,
  -- The last case done; the one before the first to begin with.
  cursor   uuid    not null,
  until    uuid    not null,
  last     boolean not null,
  finished boolean not null default false,
  done     bigint  not null default 0,
  moved    bigint  not null default 0,
  firm     bigint  not null default 0,
  timers   bigint  not null default 0,
  primary key (run_id, lane)
);

-- Cases in somebody's hand when their chunk came by; looked at again before the run ends.
create table banjie.redating_held (
  run_id  bigint not null references banjie.redating_run on delete cascade,
  case_id uuid   not null references banjie.case_file,
  primary key (run_id, case_id)
);

create index case_file_open on banjie.case_file (id) where closed_at is null;
