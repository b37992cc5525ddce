-- What copies of a case have besides their rows and their engine's: what was said, counted and printed. Follows multiply.sql, whose copy_case names the copies.
insert into banjie.message (case_id, recipient, kind, at, title, body, title_en, body_en, act_by, provisional, serve_by)
  select c.id, m.recipient, m.kind, m.at, m.title, m.body, m.title_en, m.body_en, m.act_by, m.provisional, m.serve_by
    from banjie.message m, copy_case c where m.case_id = :original;
insert into banjie.document (case_id, kind, title_zh, title_en, at, series, year, occasion, printed, template)
  select c.id, d.kind, d.title_zh, d.title_en, d.at, d.series, d.year, d.occasion, d.printed, d.template
    from banjie.document d, copy_case c where d.case_id = :original;
insert into banjie.step_time
  select (jsonb_populate_record(s, jsonb_build_object('case_id', c.id, 'task_id', 'copy-' || (:first + c.n) || '-' || s.task_id))).*
    from banjie.step_time s, copy_case c where s.case_id = :original;
insert into banjie.case_closing
  select (jsonb_populate_record(k, jsonb_build_object('case_id', c.id))).*
    from banjie.case_closing k, copy_case c where k.case_id = :original;
insert into banjie.pull (task_id, case_id, item_code, matter_number, office, queue_office, role, step, officer, officer_name, at, reason, borne_out, earlier, waiting)
  select p.task_id, c.id, p.item_code, p.matter_number, p.office, p.queue_office, p.role, p.step, p.officer, p.officer_name, p.at, p.reason, p.borne_out,
      p.earlier, p.waiting
    from banjie.pull p, copy_case c where p.case_id = :original;
