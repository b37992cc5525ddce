-- A deferral that lapsed: it bars the applicant from deferring again until a date or until it is repaired.
create table banjie.credit_flag (
  id               uuid primary key,
  -- Resident ID or unified social credit code, as banjie.case_file has it.
  identity_number  text        not null,
  case_id          uuid        not null unique references banjie.case_file,
  reason           text        not null,
  since            timestamptz not null,
  -- Not barred any more at this very moment.
  until            timestamptz not null,
  repaired_at      timestamptz,
  repaired_by      uuid,
  repaired_by_name text,
  repair_reason    text
);
create index credit_flag_identity on banjie.credit_flag (identity_number, until);
