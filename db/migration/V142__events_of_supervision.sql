-- What a supervisor's report of a day counts: few of all events.
create index case_event_supervised on banjie.case_event (at)
  where kind in ('YELLOW_CARD', 'RED_CARD', 'STEP_OVERDUE', 'URGED', 'URGING_ANSWERED', 'EXTENDED', 'SPECIAL_PROCEDURE_STARTED',
    'REASSIGNED', 'RELEASED');
