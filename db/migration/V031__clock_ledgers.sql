-- A case had one clock and bare due dates; now it has two ledgers, and terms that can be counted again. What was promised
-- stays as it was told: the old dates are carried over, and follow from the facts from the next change on.

create function banjie.old_term(due jsonb, since jsonb, days int, receipt boolean) returns jsonb
  language sql immutable as $$
    select case when due is not null then
      jsonb_build_object('from', since, 'days', days, 'receipt', receipt, 'dueAt', due, 'provisional', false) end
  $$;

-- A null date of the ledger's own stands for the date that each entry recorded.
create function banjie.old_entries(entries jsonb, due jsonb) returns jsonb
  language sql immutable as $$
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
             'kind', entry -> 'kind', 'at', entry -> 'at', 'by', '系统', 'rule', entry -> 'rule',
             'cause', case when entry ->> 'kind' in ('PAUSED', 'RESUMED') then 'AWAITING_PAPERS' end,
             'days', case when entry ->> 'kind' = 'RESUMED' then greatest(1, (entry ->> 'daysLeft')::int) end,
             'after', jsonb_build_object('left', entry -> 'daysLeft', 'dueAt', coalesce(due, entry -> 'dueAfter'), 'provisional', false)))
           order by position), '[]')
      from jsonb_array_elements(entries) with ordinality as ledger (entry, position)
  $$;

update banjie.case_file
   set progress = (progress - 'clock')
     || jsonb_build_object(
          'clocks', jsonb_strip_nulls(jsonb_build_object(
            'promised', ((progress -> 'clock') - 'running') || jsonb_build_object(
              'paused', coalesce(progress -> 'clock' -> 'entries' -> -1 ->> 'kind' = 'PAUSED', false),
              'entries', banjie.old_entries(progress -> 'clock' -> 'entries', null)),
            'statutory', case when filing ->> 'statutoryDays' is not null then jsonb_build_object(
              'limitDays', filing -> 'statutoryDays',
              'dueAt', progress -> 'milestones' -> 'statutoryDueAt',
              'provisional', progress -> 'clock' -> 'provisional',
              'paused', false,
              'entries', banjie.old_entries(coalesce((
                select jsonb_agg(entry order by position)
                  from jsonb_array_elements(progress -> 'clock' -> 'entries') with ordinality as ledger (entry, position)
                 where entry ->> 'kind' in ('STARTED', 'STOPPED')), '[]'), progress -> 'milestones' -> 'statutoryDueAt')) end)),
          'milestones', jsonb_strip_nulls((progress -> 'milestones')
            - array['silenceDueAt', 'correctionDueAt', 'deferralDueAt', 'deliveryDueAt', 'statutoryDueAt']
            || jsonb_build_object(
              'notice', banjie.old_term(progress #> '{milestones,silenceDueAt}', progress #> '{milestones,receivedAt}', 5, true),
              'correction', banjie.old_term(progress #> '{milestones,correctionDueAt}', progress #> '{milestones,noticeServedAt}', 7, false),
              'deferral', banjie.old_term(progress #> '{milestones,deferralDueAt}', progress #> '{milestones,acceptanceRecordedAt}',
                (filing ->> 'deferralDays')::int, false),
              'deferralClock', case when progress #> '{milestones,deferralDueAt}' is not null then 'PAUSE_WHEN_WAITING' end,
              'delivery', banjie.old_term(progress #> '{milestones,deliveryDueAt}', progress #> '{milestones,decidedAt}', 10, false))))
 where progress ? 'clock';

drop function banjie.old_term(jsonb, jsonb, int, boolean);
drop function banjie.old_entries(jsonb, jsonb);
