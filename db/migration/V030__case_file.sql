-- The case row is the truth. `filing` is what was filed and never changes; `progress` is where it stands. The columns
-- beside them are copies for queues and lists, written by the same statement from the same object.
create table banjie.case_file (
  id                uuid primary key,
  number            text        not null unique,
  query_code        text        not null,
  item_code         text        not null,
  matter_number     int         not null,
  office            text        not null,
  applicant_id      uuid,
  -- Resident ID or unified social credit code of the person or employer the case is about.
  identity_number   text,
  state             text        not null,
  version           int         not null,
  instant           boolean     not null,
  submitted_at      timestamptz not null,
  -- The clock that runs now: promised time limit, delivery, or the notice rule; null while nobody's does.
  due_at            timestamptz,
  warn_at           timestamptz,
  provisional       boolean     not null,
  paused            boolean     not null,
  approved          boolean,
  closed_at         timestamptz,
  intake_officer    uuid,
  lead_checker      uuid,
  second_checker    uuid,
  filing            jsonb       not null,
  progress          jsonb       not null
);

create index case_file_applicant on banjie.case_file (applicant_id, submitted_at desc) where applicant_id is not null;
create index case_file_identity on banjie.case_file (identity_number, item_code);
create index case_file_open_due on banjie.case_file (due_at) where closed_at is null and not paused;

create sequence banjie.case_number;

create table banjie.case_event (
  id          bigint generated always as identity primary key,
  case_id     uuid        not null references banjie.case_file,
  kind        text        not null,
  at          timestamptz not null,
  actor_id    uuid,
  actor_name  text        not null,
  reason      text,
  detail      jsonb       not null
);
create index case_event_case on banjie.case_event (case_id, id);

-- One row per piece of work that waits for an officer or is in an officer's hands; it ends with the work.
create table banjie.work_item (
  task_id       text primary key,
  case_id       uuid        not null references banjie.case_file,
  step          text        not null,
  office        text        not null,
  role          text        not null,
  opened_at     timestamptz not null,
  assignee      uuid,
  assignee_name text,
  claimed_at    timestamptz
);
create index work_item_queue on banjie.work_item (office, role, opened_at, task_id) where assignee is null;
create index work_item_mine on banjie.work_item (assignee) where assignee is not null;
create index work_item_case on banjie.work_item (case_id);

create table banjie.paper_file (
  id           uuid primary key,
  case_id      uuid        not null references banjie.case_file,
  paper_code   text        not null,
  file_name    text        not null,
  media_type   text        not null,
  size         bigint      not null,
  sha256       text        not null,
  uploaded_at  timestamptz not null,
  uploaded_by  uuid,
  content      bytea       not null
);
create index paper_file_case on banjie.paper_file (case_id, paper_code);

-- What the applicant is told, and when.
create table banjie.notice (
  id       bigint generated always as identity primary key,
  case_id  uuid        not null references banjie.case_file,
  kind     text        not null,
  at       timestamptz not null,
  title    text        not null,
  body     text        not null,
  read_at  timestamptz
);
create index notice_case on banjie.notice (case_id, id);
