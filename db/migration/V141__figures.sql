-- What the board counts. Written once, in the transaction in which it happens, and never changed: the definitions are in
-- docs/decisions/figures.md.

-- A step that ended. Steps that ended before this table came are not in it: when they were opened is on no record.
create table banjie.step_time (
  task_id        text        primary key,
  case_id        uuid        not null references banjie.case_file on delete cascade,
  item_code      text        not null,
  matter_number  int         not null,
  -- Of the case; a stamp's queue is another office's.
  office         text        not null,
  queue_office   text        not null,
  role           text        not null,
  step           text        not null,
  opened_at      timestamptz not null,
  claimed_at     timestamptz,
  ended_at       timestamptz not null,
  officer        uuid,
  officer_name   text,
  -- False where the step was cut short: withdrawn, or overtaken by a date.
  finished       boolean     not null,
  -- Opening hours between opening and end, without those in which the promised clock stood still.
  working_seconds int        not null check (working_seconds >= 0),
  -- Thereof before somebody took it; all of it where nobody did.
  waited_seconds  int        not null check (waited_seconds >= 0),
  -- Opening hours in which the promised clock stood still.
  paused_seconds  int        not null check (paused_seconds >= 0)
);
create index step_time_case on banjie.step_time (case_id, ended_at);
create index step_time_ended on banjie.step_time (ended_at)
  include (office, item_code, matter_number, step, working_seconds, finished);
create index step_time_officer on banjie.step_time (officer, ended_at) where officer is not null;

-- The promised clock of a case stopped: decided, or ended without a decision.
create table banjie.case_closing (
  case_id        uuid        primary key references banjie.case_file on delete cascade,
  item_code      text        not null,
  matter_number  int         not null,
  office         text        not null,
  closed_at      timestamptz not null,
  -- The kind of the event.
  outcome        text        not null,
  -- The promised date at that moment; null where the case never was accepted.
  due_at         timestamptz,
  -- Null unless decided.
  on_time        boolean
);
create index case_closing_closed on banjie.case_closing (closed_at) include (office, item_code, matter_number, on_time);

insert into banjie.case_closing (case_id, item_code, matter_number, office, closed_at, outcome, due_at, on_time)
select c.id, c.item_code, c.matter_number, c.office, e.at, e.kind, due.at,
       case when e.kind in ('APPROVED', 'REFUSED') then e.at <= due.at end
  from banjie.case_file c
  join banjie.case_event e on e.case_id = c.id and e.kind in
    ('APPROVED', 'REFUSED', 'NOT_ACCEPTED', 'RETURNED_BY_STATION', 'WITHDRAWN', 'CORRECTION_LAPSED', 'DEFERRAL_LAPSED')
  cross join lateral (select (c.progress #>> '{clocks,promised,dueAt}')::timestamptz as at) due
    on conflict do nothing;

-- An item taken from a queue, and what waited there at that moment.
create table banjie.pull (
  id            bigint      generated always as identity primary key,
  task_id       text        not null,
  case_id       uuid        not null references banjie.case_file on delete cascade,
  item_code     text        not null,
  matter_number int         not null,
  -- Of the case; a stamp's queue is another office's.
  office        text        not null,
  queue_office  text        not null,
  role          text        not null,
  step          text        not null,
  officer       uuid        not null,
  officer_name  text        not null,
  at            timestamptz not null,
  -- Null where it was its turn.
  reason        text,
  -- Whether the record bears the reason out; null without one.
  borne_out     boolean,
  earlier       int         not null check (earlier >= 0),
  -- The taken one included.
  waiting       int         not null check (waiting > 0),
  check ((reason is null) = (borne_out is null))
);
create index pull_case on banjie.pull (case_id);
create index pull_at on banjie.pull (at) include (office, queue_office, officer, earlier, waiting, borne_out);
create index pull_before_others on banjie.pull (at desc) where earlier > 0;

create index work_item_waiting on banjie.work_item (office, role, step) where assignee is null;
create index case_file_received on banjie.case_file (submitted_at) include (office, item_code, matter_number);
create index case_file_open_warn on banjie.case_file (warn_at) where closed_at is null and not paused;
create index case_file_undecided on banjie.case_file (due_at) include (office, item_code, matter_number)
  where state in ('AT_STATION', 'SUBMITTED', 'CORRECTION', 'IN_REVIEW');
