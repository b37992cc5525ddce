-- 督办单: a supervisor presses for a case, and the office answers within one to three working days.
create table banjie.urging (
  id              bigint generated always as identity primary key,
  case_id         uuid        not null references banjie.case_file on delete cascade,
  -- Of the case.
  office          text        not null,
  reason          text        not null,
  asked_by        uuid        not null,
  asked_by_name   text        not null,
  asked_at        timestamptz not null,
  -- Who had the case in hand then; null where nobody had.
  asked_of        uuid,
  asked_of_name   text,
  days            int         not null check (days between 1 and 3),
  reply_due_at    timestamptz not null,
  provisional     boolean     not null,
  replied_by      uuid,
  replied_by_name text,
  replied_at      timestamptz,
  reply           text,
  check ((replied_at is null) = (reply is null) and (replied_at is null) = (replied_by is null))
);
create index urging_case on banjie.urging (case_id, id);
create index urging_open on banjie.urging (reply_due_at) where replied_at is null;
create index urging_asked on banjie.urging (asked_at desc);
