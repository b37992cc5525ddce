-- The last filing for a worker: a large employer has thousands of them, and each new one asks.
create index case_file_labour_filing on banjie.case_file
    (identity_number, (filing -> 'answers' ->> 'employeeIdNumber'), submitted_at desc)
  where item_code in ('labour-filing-new', 'labour-filing-renewal', 'labour-filing-termination');
