-- The words and looks of a kind of document as they once were: later changes of the files never change an old document.
create table banjie.document_template (
  sha256  text primary key,
  kind    text        not null,
  content text        not null,
  layout  text        not null,
  style   text        not null,
  since   timestamptz not null
);

-- Written in the transaction of its event with everything it prints; numbered, made and sealed afterwards, once.
create table banjie.document (
  id         bigint generated always as identity primary key,
  case_id    uuid        not null references banjie.case_file,
  kind       text        not null,
  title_zh   text        not null,
  title_en   text        not null,
  at         timestamptz not null,
  -- Word and year of the running number; the number itself is null until it is given, and never changes then.
  series     text        not null,
  year       int         not null,
  number     int,
  -- As printed, for example 海人社受字〔2026〕12号.
  number_text text,
  occasion   jsonb       not null,
  printed    jsonb       not null,
  -- No foreign key: every transaction of every case would lock the same few rows.
  template   text        not null,
  replaces   bigint references banjie.document,
  -- By it anyone can check the document; unguessable. Null until sealed, like what follows.
  code       text unique,
  sealed_at  timestamptz,
  sha256     text,
  size       int,
  pdf        bytea,
  failures   int         not null default 0
);
-- A PDF is compressed already.
alter table banjie.document alter column pdf set storage external;

create index document_case on banjie.document (case_id, id);
create index document_unsealed on banjie.document (failures, id) where sealed_at is null;
create unique index document_number on banjie.document (series, year, number) where number is not null;
create unique index document_replaces on banjie.document (replaces) where replaces is not null;

create table banjie.document_series (
  series text not null,
  year   int  not null,
  last   int  not null,
  primary key (series, year)
);
