-- Until when a step has to be done, and when it was found late. Work that is open already is looked at once and then
-- gets its date: the date here is only where to look again.
alter table banjie.work_item add column due_at timestamptz, add column overdue_at timestamptz;

update banjie.work_item set due_at = opened_at;

create index work_item_due on banjie.work_item (due_at) where overdue_at is null;
create index work_item_late on banjie.work_item (due_at) where overdue_at is not null;

-- Red cards of cases that were decided since are still to be explained and judged.
create index case_event_red_card on banjie.case_event (at desc) where kind = 'RED_CARD';

-- A card is never taken away, whatever code or hand tries to. Whoever empties the tables after the retention period sets
-- banjie.cards_may_go to 'yes' in that session.
create function banjie.keep_card() returns trigger language plpgsql as $$
  begin
    if exists (
      select 1 from unnest(array['yellowCardAt', 'redCardAt', 'deliveryCardAt']) card
       where old.progress -> 'milestones' ? card
         and new.progress -> 'milestones' -> card is distinct from old.progress -> 'milestones' -> card) then
      raise exception 'A card stays as it was raised (case %)', old.id using errcode = 'check_violation';
    end if;
    return new;
  end
  $$;

create trigger keep_card before update on banjie.case_file for each row
  when (old.progress -> 'milestones' ?| array['yellowCardAt', 'redCardAt', 'deliveryCardAt'])
  execute function banjie.keep_card();

create function banjie.keep_card_event() returns trigger language plpgsql as $$
  begin
    if current_setting('banjie.cards_may_go', true) is distinct from 'yes' then
      raise exception 'A card stays on the record (case %)', old.case_id using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end
  $$;

create trigger keep_card_event before update or delete on banjie.case_event for each row
  when (old.kind in ('YELLOW_CARD', 'RED_CARD', 'DELIVERY_OVERDUE', 'STEP_OVERDUE'))
  execute function banjie.keep_card_event();
