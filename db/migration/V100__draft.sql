-- A filing that isn't made yet. Belongs to whoever fills it in: an applicant, or the clerk who files for somebody at the counter.
create table banjie.draft (
  id                uuid        primary key,
  owner_id          uuid        not null references banjie.account,
  item_code         text        not null,
  catalogue_version text        not null,
  -- Where it was left.
  step              text        not null,
  -- What was typed, as typed, with what was chosen about papers.
  content           jsonb       not null,
  version           int         not null,
  created_at        timestamptz not null,
  changed_at        timestamptz not null,
  expires_at        timestamptz not null,
  -- Null until it is submitted; then the content is gone, since the case has it.
  case_id           uuid        references banjie.case_file
);
create index draft_owner on banjie.draft (owner_id, changed_at desc);
create index draft_expires on banjie.draft (expires_at);
create index draft_case on banjie.draft (case_id) where case_id is not null;

-- A page of a paper, uploaded before there is a case.
create table banjie.draft_file (
  id          uuid        primary key,
  draft_id    uuid        not null references banjie.draft on delete cascade,
  paper_code  text        not null,
  file_name   text        not null,
  -- Null until its first bytes have come.
  media_type  text,
  size        bigint      not null,
  sha256      text        not null,
  received    bigint      not null,
  begun_at    timestamptz not null,
  -- Null until all of it is there.
  uploaded_at timestamptz,
  content     bytea
);
alter table banjie.draft_file alter column content set storage external;
create index draft_file_draft on banjie.draft_file (draft_id, begun_at, id);

-- Parts of a file that isn't complete yet: each is written once, whatever came before it.
create table banjie.draft_file_part (
  file_id   uuid   not null references banjie.draft_file on delete cascade,
  starts_at bigint not null,
  content   bytea  not null,
  primary key (file_id, starts_at)
);
alter table banjie.draft_file_part alter column content set storage external;
