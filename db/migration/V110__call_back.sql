-- What follows a low grade: a supervisor reaches the applicant, sets right or explains what was complained of, and says so.
-- Terms are kept as granted; their dates follow from the rating and the calendar at any time, so no stored date goes stale.
create table banjie.call_back (
  case_id       uuid primary key references banjie.case_file,
  office        text        not null,
  grade         int         not null check (grade in (1, 2)),
  -- Names of LowGradeReason.
  reasons       text[]      not null,
  words         text,
  rated_at      timestamptz not null,
  contact_days  int         not null,
  remedy_days   int         not null,
  -- The first time that the applicant was reached.
  reached_at    timestamptz,
  closed_at     timestamptz,
  closed_by     text,
  outcome       text        check (outcome in ('REMEDIED', 'EXPLAINED', 'NOT_REACHED')),
  answer        text,
  check ((closed_at is null) = (outcome is null) and (closed_at is null) = (answer is null))
);
create index call_back_open on banjie.call_back (rated_at, case_id) where closed_at is null;
create index call_back_closed on banjie.call_back (closed_at desc, case_id) where closed_at is not null;

-- Every try to reach the applicant. The note is for supervisors.
create table banjie.call_back_contact (
  id        bigint generated always as identity primary key,
  case_id   uuid        not null references banjie.call_back,
  at        timestamptz not null,
  by_name   text        not null,
  way       text        not null check (way in ('PHONE', 'IN_PERSON', 'MESSAGE')),
  reached   boolean     not null,
  note      text
);
create index call_back_contact_case on banjie.call_back_contact (case_id, id);
