-- Who stands in for whom, from when until when (until: the first moment at which it is over). Rows are kept: they say by
-- what right a deputy acted.
create table banjie.absence (
  id           uuid         primary key,
  absent       uuid         not null references banjie.account,
  deputy       uuid         not null references banjie.account,
  starts_at    timestamptz  not null,
  ends_at      timestamptz  not null,
  -- Queues as office.ROLE; of these, those that the absent officer holds at the time.
  posts        text[]       not null,
  reason       varchar(200),
  recorded_by  uuid         not null,
  recorded_name varchar(200) not null,
  recorded_at  timestamptz  not null,
  -- Ended before its time; null otherwise.
  ended_at     timestamptz,
  ended_name   varchar(200),
  -- The engine's own list of staff follows at the next look.
  in_directory boolean      not null default false,
  check (absent <> deputy),
  check (starts_at < ends_at)
);

-- Asked with every request of a member of staff.
create index absence_deputy on banjie.absence (deputy, ends_at);
create index absence_absent on banjie.absence (absent, ends_at);

-- Taken by a deputy in somebody's place; null where it was taken by who holds the post.
alter table banjie.work_item add column on_behalf_of uuid;
create index work_item_on_behalf on banjie.work_item (on_behalf_of) where on_behalf_of is not null;
