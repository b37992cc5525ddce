-- Copies of one open case, its rows and its engine's. Each copy has 100 numbers for the ids of the engine, in the order
-- of the original's; ten digits, like the engine's own.
drop table if exists copy_case, copy_id;
create temp table copy_case as
  -- Filed one millisecond after the other, as the ids and their order in all tables show.
  select n, (left(i, 8) || '-' || right(i, 4) || '-7' || substr(r, 16))::uuid as id, 5000000000 + (:first + n)::bigint * 100 as base from generate_series(1, :copies) n,
    lateral (select lpad(to_hex(1763900000000 + :first + n), 12, '0') as i, gen_random_uuid()::text as r) made;
create temp table copy_id as
  select old, row_number() over (order by old) as rank from (
    select e.id_ as old from act_ru_execution e join act_ru_execution p on p.id_ = e.proc_inst_id_ where p.business_key_ = :original
    union select t.id_ from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_ where p.business_key_ = :original
    union select j.id_ from act_ru_job j join act_ru_execution p on p.id_ = j.process_instance_id_ where p.business_key_ = :original
    union select s.id_ from act_ru_event_subscr s join act_ru_execution p on p.id_ = s.proc_inst_id_ where p.business_key_ = :original
    union select l.id_ from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_
      join act_ru_execution p on p.id_ = t.proc_inst_id_ where p.business_key_ = :original
    union select h.id_ from act_hi_procinst h where h.business_key_ = :original) ids;
-- All ids in one value: looked up without a query for each.
alter table copy_case add column ids jsonb;
update copy_case set ids = (select jsonb_object_agg(old, rank) from copy_id);
create or replace function pg_temp.copied(base bigint, ids jsonb, given text) returns text language sql immutable as
  'select (base + (ids ->> given)::int)::text';

-- Whole rows as JSON, some of their columns changed, and back: no list of columns to keep up to date.
insert into banjie.case_file
  select (jsonb_populate_record(f, jsonb_build_object('id', c.id, 'number', f.number || '-' || (:first + c.n)))).*
    from banjie.case_file f, copy_case c where f.id = :original;
insert into banjie.work_item
  select (jsonb_populate_record(w, jsonb_build_object('case_id', c.id, 'task_id', pg_temp.copied(c.base, c.ids, w.task_id)))).*
    from banjie.work_item w, copy_case c where w.case_id = :original;
insert into banjie.case_event (case_id, kind, at, actor_id, actor_name, reason, detail)
  select c.id, e.kind, e.at, e.actor_id, e.actor_name, e.reason, e.detail
    from banjie.case_event e, copy_case c where e.case_id = :original order by c.n, e.id;
insert into act_ru_execution
  select (jsonb_populate_record(e, jsonb_build_object('id_', pg_temp.copied(c.base, c.ids, e.id_),
      'proc_inst_id_', pg_temp.copied(c.base, c.ids, e.proc_inst_id_), 'root_proc_inst_id_', pg_temp.copied(c.base, c.ids, e.root_proc_inst_id_),
      'parent_id_', pg_temp.copied(c.base, c.ids, e.parent_id_), 'super_exec_', pg_temp.copied(c.base, c.ids, e.super_exec_),
      'business_key_', case when e.business_key_ is not null then c.id::text end))).*
    from act_ru_execution e join act_ru_execution p on p.id_ = e.proc_inst_id_, copy_case c
   where p.business_key_ = :original order by c.n, e.id_;
insert into act_ru_task
  select (jsonb_populate_record(t, jsonb_build_object('id_', pg_temp.copied(c.base, c.ids, t.id_),
      'proc_inst_id_', pg_temp.copied(c.base, c.ids, t.proc_inst_id_), 'execution_id_', pg_temp.copied(c.base, c.ids, t.execution_id_)))).*
    from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_, copy_case c where p.business_key_ = :original order by c.n;
insert into act_ru_identitylink
  select (jsonb_populate_record(l, jsonb_build_object('id_', pg_temp.copied(c.base, c.ids, l.id_),
      'task_id_', pg_temp.copied(c.base, c.ids, l.task_id_)))).*
    from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_ join act_ru_execution p on p.id_ = t.proc_inst_id_, copy_case c
   where p.business_key_ = :original order by c.n;
insert into act_ru_job
  select (jsonb_populate_record(j, jsonb_build_object('id_', pg_temp.copied(c.base, c.ids, j.id_),
      'process_instance_id_', pg_temp.copied(c.base, c.ids, j.process_instance_id_),
      'root_proc_inst_id_', pg_temp.copied(c.base, c.ids, j.root_proc_inst_id_), 'execution_id_', pg_temp.copied(c.base, c.ids, j.execution_id_)))).*
    from act_ru_job j join act_ru_execution p on p.id_ = j.process_instance_id_, copy_case c where p.business_key_ = :original order by c.n;
insert into act_ru_event_subscr
  select (jsonb_populate_record(s, jsonb_build_object('id_', pg_temp.copied(c.base, c.ids, s.id_),
      'proc_inst_id_', pg_temp.copied(c.base, c.ids, s.proc_inst_id_), 'execution_id_', pg_temp.copied(c.base, c.ids, s.execution_id_)))).*
    from act_ru_event_subscr s join act_ru_execution p on p.id_ = s.proc_inst_id_, copy_case c where p.business_key_ = :original order by c.n;
insert into act_hi_procinst
  select (jsonb_populate_record(h, jsonb_build_object('id_', pg_temp.copied(c.base, c.ids, h.id_),
      'proc_inst_id_', pg_temp.copied(c.base, c.ids, h.proc_inst_id_), 'root_proc_inst_id_', pg_temp.copied(c.base, c.ids, h.root_proc_inst_id_),
      'super_process_instance_id_', pg_temp.copied(c.base, c.ids, h.super_process_instance_id_), 'business_key_', c.id::text))).*
    from act_hi_procinst h, copy_case c where h.business_key_ = :original order by c.n;
