-- Appointments at the counter. A seat is one of the places that an office keeps for booked people in a slot; two bookings never
-- have the same, whatever the code does.
create table banjie.booking (
  id             uuid        primary key,
  -- What the person shows at the hall; not a secret that opens anything.
  code           text        not null unique,
  person_id      uuid        not null references banjie.account,
  person_name    text        not null,
  -- Who counts as one person: the identity number where a register has confirmed it, else the account, since anybody can type
  -- anybody's number and must not take the owner's place by it.
  holder         text        not null,
  item_code      text        not null,
  office         text        not null,
  day            date        not null,
  starts         time        not null,
  ends           time        not null,
  seat           int         not null check (seat >= 1),
  extended_hours boolean     not null,
  state          text        not null check (state in ('BOOKED', 'CHECKED_IN', 'SERVED', 'NO_SHOW', 'CANCELLED')),
  booked_at      timestamptz not null,
  -- Of a cancelled one: PERSON did it, or the CALENDAR took the day away, by the notice or decree that is named.
  cancelled_by   text        check (cancelled_by in ('PERSON', 'CALENDAR')),
  cancel_reason  text,
  -- The person has said that they saw a cancellation that was not their own.
  told_at        timestamptz,
  check ((state = 'CANCELLED') = (cancelled_by is not null)),
  check (starts < ends)
);
create unique index booking_seat on banjie.booking (office, day, starts, seat) where state <> 'CANCELLED';
create unique index booking_one_a_day on banjie.booking (holder, day) where state <> 'CANCELLED';
create index booking_person on banjie.booking (person_id, day desc);
create index booking_day on banjie.booking (day, office);

-- Who waits at an office on a day: walk-ins, and booked people once they have come.
create table banjie.ticket (
  id          uuid        primary key,
  -- For the slip and its address; a stranger can't guess it.
  code        text        not null unique,
  office      text        not null,
  day         date        not null,
  -- A for walk-ins, Y (预约) for booked people.
  series      text        not null check (series in ('A', 'Y')),
  number      int         not null,
  category    text        not null,
  booking_id  uuid        unique references banjie.booking,
  priority    text        check (priority in ('ELDERLY', 'DISABLED', 'PREGNANT', 'SERVICEMEMBER')),
  state       text        not null check (state in ('WAITING', 'CALLED', 'SERVING', 'DONE', 'MISSED')),
  issued_at   timestamptz not null,
  -- The place in the line: when it was issued, or when somebody who missed the call came back.
  queued_at   timestamptz not null,
  -- From when a booked person goes before walk-ins; null for walk-ins and for those who came after their slot.
  due_from    timestamptz,
  called_at   timestamptz,
  called_by   uuid,
  called_name text,
  counter     int,
  calls       int         not null default 0,
  finished_at timestamptz,
  case_id     uuid        references banjie.case_file,
  unique (office, day, series, number),
  check ((state = 'WAITING') or called_at is not null)
);
create index ticket_waiting on banjie.ticket (office, day, queued_at) where state = 'WAITING';
create index ticket_case on banjie.ticket (case_id) where case_id is not null;
-- One person at a time before each clerk.
create unique index ticket_in_hand on banjie.ticket (called_by, day) where state in ('CALLED', 'SERVING');

-- The last number given.
create table banjie.ticket_series (
  office text not null,
  day    date not null,
  series text not null,
  last   int  not null,
  primary key (office, day, series)
);

-- What happened to a booking or ticket, and by whom; actor null for the person themselves at the machine.
create table banjie.counter_event (
  id         bigint generated always as identity primary key,
  booking_id uuid        references banjie.booking,
  ticket_id  uuid        references banjie.ticket,
  kind       text        not null,
  at         timestamptz not null,
  actor      uuid,
  actor_name text,
  reason     text,
  -- Of a call: how many who had come earlier were still waiting.
  passed     int,
  check (booking_id is not null or ticket_id is not null)
);
create index counter_event_booking on banjie.counter_event (booking_id);
create index counter_event_ticket on banjie.counter_event (ticket_id);
