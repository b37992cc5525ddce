-- Copies were all filed today; now over the last year, as if some 400 came on each working day. The days that a case is older are the same
-- in each of its rows, and its ids and numbers stay. Cards can't be moved, so no original has one.
create temp table shift as
  select id, case when closed_at is null then floor(random() * 12)::int else floor(12 + random() * 353)::int end as days,
      random() as chance from banjie.case_file;
-- Each of some 4,000 accounts has about eight cases, and one of a hundred thousand people has come without an account; citizen has forty.
insert into banjie.account (id, username, password_hash, kind, display_name, id_type, id_number, mobile, created_at)
  select gen_random_uuid(), 'bench-' || n, 'none', 'PERSON', '测试' || n, 'RESIDENT_ID', 'bench-' || n, '13800000000', now() from generate_series(1, 4000) n;
create temp table owner as select id, row_number() over () as n from banjie.account where username like 'bench-%';
alter table shift add column applicant uuid;
update shift set applicant = case when chance < 0.0004 then (select id from banjie.account where username = 'citizen')
    else (select id from owner where n = 1 + floor(chance * 12500)::int % 4000) end where chance < 0.32;
create unique index on shift (id);
analyze shift;
alter table banjie.case_file disable trigger user;
alter table banjie.case_event disable trigger user;
update banjie.case_file c
   set submitted_at = c.submitted_at - make_interval(days => s.days),
       closed_at = c.closed_at - make_interval(days => s.days),
       -- Three of a hundred open cases are late, most are due within the next days.
       due_at = case when c.closed_at is null then c.due_at + make_interval(days => case when s.chance < 0.03 then -6 else floor(s.chance * 8)::int end) end,
       warn_at = case when c.closed_at is null then c.warn_at + make_interval(days => case when s.chance < 0.03 then -6 else floor(s.chance * 8)::int end) end,
       applicant_id = s.applicant,
       filing = case when s.applicant is null then c.filing else jsonb_set(c.filing, '{applicantId}', to_jsonb(s.applicant)) end,
       identity_number = 'bench-' || floor(s.chance * 100000)::int
  from shift s where s.id = c.id;
update banjie.case_event e set at = e.at - make_interval(days => s.days) from shift s where s.id = e.case_id;
update banjie.message m set at = m.at - make_interval(days => s.days), recipient = c.applicant_id
  from shift s join banjie.case_file c on c.id = s.id where s.id = m.case_id;
update banjie.step_time t set opened_at = t.opened_at - make_interval(days => s.days), claimed_at = t.claimed_at - make_interval(days => s.days),
    ended_at = t.ended_at - make_interval(days => s.days), working_seconds = floor(s.chance * 60000)::int, waited_seconds = floor(s.chance * 40000)::int
  from shift s where s.id = t.case_id;
update banjie.case_closing k set closed_at = k.closed_at - make_interval(days => s.days),
    on_time = case when k.on_time is not null then s.chance > 0.04 end
  from shift s where s.id = k.case_id;
update banjie.pull p set at = p.at - make_interval(days => s.days) from shift s where s.id = p.case_id;
update banjie.work_item w set opened_at = w.opened_at - make_interval(days => s.days),
    due_at = w.due_at + make_interval(days => floor(s.chance * 8)::int - 1),
    overdue_at = case when s.chance < 0.03 then now() end
  from shift s where s.id = w.case_id;
-- One open step of five is in somebody's hands; the demo's officers have some, like the others.
create temp table officer as
  select a.id, a.display_name, p.role, p.office, row_number() over (partition by p.role, p.office order by a.username) as n,
      count(*) over (partition by p.role, p.office) as officers
    from banjie.post p join banjie.account a on a.id = p.account_id where p.role in ('INTAKE', 'REVIEW', 'COMPLETION');
update banjie.work_item w set assignee = o.id, assignee_name = o.display_name, claimed_at = w.opened_at + interval '1 hour'
  from shift s, officer o
 where s.id = w.case_id and s.chance > 0.8 and o.role = w.role and o.office = w.office
   and o.n = 1 + floor(s.chance * 100000)::int % o.officers;
alter table banjie.case_file enable trigger user;
alter table banjie.case_event enable trigger user;
