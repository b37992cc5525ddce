-- What an applicant was told, in the words and with the dates of that moment. It lies in the applicant's inbox, where there is an
-- account; what else is sent of it waits in banjie.delivery.
create table banjie.message (
  id           bigint generated always as identity primary key,
  case_id      uuid        not null references banjie.case_file,
  -- The account whose inbox this lies in; null for a walk-in, who gets papers at the counter and nothing else.
  recipient    uuid,
  -- The kind of event that it follows from.
  kind         text        not null,
  at           timestamptz not null,
  title        text        not null,
  body         text        not null,
  -- Null in messages from before there was English.
  title_en     text,
  body_en      text,
  -- Until when the applicant has something to do.
  act_by       timestamptz,
  provisional  boolean     not null default false,
  read_at      timestamptz,
  -- Null where nothing has to be served. PORTAL needs the recipient's consent, as it stood at that moment.
  serve_by     text        check (serve_by in ('PORTAL', 'PAPER')),
  served_at    timestamptz,
  served_how   text        check (served_how in ('PORTAL', 'COUNTER', 'POST')),
  served_basis text        check (served_basis in ('ARRIVED', 'READ', 'SIGNED', 'POSTED')),
  -- Who took a paper, and as what to the applicant; who recorded it.
  served_to    text,
  relation     text,
  service_note text,
  recorded_by  text,
  recorded_at  timestamptz,
  check ((served_at is null) = (served_how is null) and (served_at is null) = (served_basis is null))
);

insert into banjie.message (case_id, recipient, kind, at, title, body, read_at, serve_by)
select n.case_id, c.applicant_id, n.kind, n.at, n.title, n.body, n.read_at,
       case when n.kind in ('ACCEPTED', 'ACCEPTED_WITH_DEFERRAL', 'ACCEPTED_BY_SILENCE', 'NOT_ACCEPTED', 'CORRECTION_ASKED',
         'CORRECTION_LAPSED', 'DEFERRAL_LAPSED', 'RETURNED_BY_STATION', 'APPROVED', 'REFUSED', 'COMPLETED') then 'PAPER' end
  from banjie.notice n join banjie.case_file c on c.id = n.case_id
 order by n.id;

drop table banjie.notice;

create index message_case on banjie.message (case_id, id);
create index message_inbox on banjie.message (recipient, (read_at is not null), id desc) where recipient is not null;

-- The outbox: written with the message, sent afterwards by a job. No address is kept; the account's is asked when it is sent.
create table banjie.delivery (
  message_id      bigint      not null references banjie.message on delete cascade,
  channel         text        not null check (channel in ('EMAIL', 'SMS')),
  -- The same in every attempt, so that whoever receives a repeat knows it.
  key             uuid        not null default gen_random_uuid(),
  state           text        not null check (state in ('PENDING', 'RETRYING', 'SENT', 'GIVEN_UP')),
  attempts        int         not null default 0,
  -- Attempts that officers asked for beyond the setting.
  granted         int         not null default 0,
  -- Null when there is nothing more to do.
  next_attempt_at timestamptz,
  -- An attempt is under way and its node may be alive until then.
  lease_until     timestamptz,
  last_error      text,
  sent_at         timestamptz,
  granted_by      text,
  primary key (message_id, channel),
  check ((state in ('PENDING', 'RETRYING')) = (next_attempt_at is not null))
);
create index delivery_due on banjie.delivery (channel, next_attempt_at, message_id) where next_attempt_at is not null;
