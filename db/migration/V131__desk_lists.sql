-- Filters that officers keep under a name: the address of the list, never more than its own parameters.
create table banjie.saved_filter (
  id          bigint generated always as identity primary key,
  account_id  uuid         not null references banjie.account,
  name        varchar(40)  not null,
  query       varchar(500) not null,
  is_default  boolean      not null default false,
  constraint saved_filter_name unique (account_id, name)
);
create unique index saved_filter_default on banjie.saved_filter (account_id) where is_default;

-- Cases whose next turn is the applicant's, oldest first.
create index case_file_awaits_applicant on banjie.case_file (office, submitted_at, id)
  where state = 'CORRECTION'
     or (state = 'IN_REVIEW' and progress #> '{papers,list}' @> '[{"state": "DEFERRED"}]');

-- What an officer has done today.
create index case_event_done_by on banjie.case_event (actor_id, at desc, id desc)
  where kind in ('STAMPED', 'RETURNED_BY_STATION', 'ACCEPTED', 'ACCEPTED_WITH_DEFERRAL', 'NOT_ACCEPTED', 'CORRECTION_ASKED',
                 'CHECKED', 'SUPPLY_VERIFIED', 'APPROVED', 'REFUSED', 'COMPLETED', 'DELIVERED');
