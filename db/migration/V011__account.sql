-- People and employers who apply, and the staff. An id number isn't unique: until somebody checks it, anybody can
-- type anybody's, and the first to do so must not lock the owner out.
create table banjie.account (
  id                  uuid         primary key,
  username            varchar(64)  not null constraint account_username unique check (username = lower(username)),
  password_hash       varchar(200) not null,
  kind                varchar(10)  not null check (kind in ('PERSON', 'EMPLOYER', 'STAFF')),
  display_name        varchar(200) not null,
  id_type             varchar(20)  check (id_type in ('RESIDENT_ID', 'HMT_PERMIT', 'FOREIGN_PERMIT', 'PASSPORT')),
  id_number           varchar(40),
  mobile              varchar(20),
  uscc                varchar(18),
  representative_name varchar(100),
  real_name_checked   boolean      not null default false,
  active              boolean      not null default true,
  created_at          timestamptz  not null,
  check (kind <> 'PERSON' or (id_type is not null and id_number is not null and mobile is not null)),
  check (kind <> 'EMPLOYER' or (uscc is not null and representative_name is not null and mobile is not null))
);

create table banjie.post (
  account_id uuid        not null references banjie.account,
  office     varchar(40) not null,
  role       varchar(20) not null
    check (role in ('INTAKE', 'REVIEW', 'COMPLETION', 'STATION', 'SUPERVISOR', 'ADMINISTRATOR')),
  primary key (account_id, office, role)
);

create index post_role on banjie.post (role);

-- The token itself is nowhere; only who holds it can show it.
create table banjie.access_token (
  sha256     bytea       primary key,
  account_id uuid        not null references banjie.account,
  expires_at timestamptz not null
);

create index access_token_account on banjie.access_token (account_id);

-- Who changed which account, and how.
create table banjie.account_event (
  id         bigint generated always as identity primary key,
  account_id uuid        not null references banjie.account,
  happened_at timestamptz not null,
  actor      varchar(64) not null,
  what       varchar(40) not null,
  detail     text
);

create index account_event_account on banjie.account_event (account_id);
