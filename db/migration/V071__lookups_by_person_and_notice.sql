-- The newest cases of a person: where the bureau has a paper already.
create index case_file_person on banjie.case_file (identity_number, submitted_at desc);

-- Notices of what is missing, by month, for the repeat-notice rate.
create index case_event_notice on banjie.case_event (at) where kind = 'CORRECTION_ASKED';
