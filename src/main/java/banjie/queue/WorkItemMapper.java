package banjie.queue;

import banjie.casefile.Step;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface WorkItemMapper {

  String COLUMNS = "w.task_id, w.case_id, w.step, w.office, w.role, w.opened_at, w.due_at, w.overdue_at, "
      + "w.assignee, w.assignee_name, w.claimed_at, w.on_behalf_of ";

  /** The four-eyes rule of CaseRules, for the search: who may not take this step of this case. */
  String MAY_TAKE = """
      and not (w.step = 'REVIEW' and not c.instant and c.intake_officer is not distinct from #{officer})
      and not (w.step in ('LEAD_CHECK', 'SECOND_CHECK') and (
        c.intake_officer is not distinct from #{officer}
        or c.lead_checker is not distinct from #{officer}
        or c.second_checker is not distinct from #{officer}))
      and not (w.step in ('LEAD_CHECK', 'SECOND_CHECK') and exists (
        select 1 from banjie.work_item o
         where o.case_id = w.case_id and o.task_id <> w.task_id and o.assignee = #{officer}
           and o.step in ('LEAD_CHECK', 'SECOND_CHECK')))
      and not (w.step = 'EXTENSION_DECISION'
        and c.progress #>> '{milestones,extension,requestedBy,id}' is not distinct from #{officer}::text)
      and not (w.step = 'PROCEDURE_DECISION' and exists (
        select 1 from jsonb_array_elements(c.progress #> '{milestones,specialProcedures}') p
         where p -> 'term' is null and p -> 'endedAt' is null and p #>> '{requestedBy,id}' = #{officer}::text))
      """;

  @Insert("""
      insert into banjie.work_item (task_id, case_id, step, office, role, opened_at, due_at)
      values (#{taskId}, #{caseId}, #{step}, #{office}, #{role}, #{openedAt}, #{dueAt})
      """)
  void insert(WorkItem item);

  /** @return as it was, or null */
  @Select(value = "delete from banjie.work_item w where w.task_id = #{taskId} returning " + COLUMNS, affectData = true)
  @Options(flushCache = Options.FlushCachePolicy.TRUE, useCache = false)
  WorkItem delete(@Param("taskId") String taskId);

  @Select("select " + COLUMNS + " from banjie.work_item w where w.task_id = #{taskId}")
  WorkItem find(@Param("taskId") String taskId);

  @Select("select " + COLUMNS + " from banjie.work_item w where w.task_id = #{taskId} for update")
  WorkItem lock(@Param("taskId") String taskId);

  @Select("select " + COLUMNS + """
       from banjie.work_item w where w.case_id = #{caseId} and w.step = #{step} order by w.opened_at limit 1
      """)
  WorkItem ofCase(@Param("caseId") UUID caseId, @Param("step") Step step);

  @Select("select " + COLUMNS + " from banjie.work_item w where w.case_id = #{caseId} order by w.opened_at, w.task_id")
  List<WorkItem> allOfCase(@Param("caseId") UUID caseId);

  /** The oldest waiting item of one queue that this officer may take; items that others are taking are passed over. */
  @Select("select " + COLUMNS + """
       from banjie.work_item w join banjie.case_file c on c.id = w.case_id
       where w.assignee is null and w.office = #{office} and w.role = #{role}
         and (#{step}::text is null or w.step = #{step})
      """ + MAY_TAKE + " order by w.opened_at, w.task_id limit 1 for update of w skip locked")
  WorkItem lockOldest(@Param("office") String office, @Param("role") String role, @Param("step") Step step,
      @Param("officer") UUID officer);

  /** Number of a waiting item that is older in the same queue and open to this officer, or null when there is none. */
  @Select("""
      select c.number from banjie.work_item w join banjie.case_file c on c.id = w.case_id
       where w.assignee is null and w.office = #{item.office} and w.role = #{item.role} and w.step = #{item.step}
         and (w.opened_at, w.task_id) < (#{item.openedAt}, #{item.taskId})
      """ + MAY_TAKE + " order by w.opened_at, w.task_id limit 1")
  String olderWaiting(@Param("item") WorkItem item, @Param("officer") UUID officer);

  /** All that waits for this step in this queue, the item itself included. */
  @Select("""
      select count(*) from banjie.work_item w
       where w.assignee is null and w.office = #{office} and w.role = #{role} and w.step = #{step}
      """)
  int waiting(WorkItem item);

  /** How many of them are older and open to this officer. */
  @Select("""
      select count(*) from banjie.work_item w join banjie.case_file c on c.id = w.case_id
       where w.assignee is null and w.office = #{item.office} and w.role = #{item.role} and w.step = #{item.step}
         and (w.opened_at, w.task_id) < (#{item.openedAt}, #{item.taskId})
      """ + MAY_TAKE)
  int countOlderWaiting(@Param("item") WorkItem item, @Param("officer") UUID officer);

  /** When the oldest item that this officer may take came into the queue; null when there is none. */
  @Select("""
      select min(q.opened_at) from (select w.opened_at
        from banjie.work_item w join banjie.case_file c on c.id = w.case_id
       where w.assignee is null and w.office = #{office} and w.role = #{role}
         and (#{step}::text is null or w.step = #{step})
      """ + MAY_TAKE + " order by w.opened_at limit 1) q")
  Instant oldest(@Param("office") String office, @Param("role") String role, @Param("step") Step step,
      @Param("officer") UUID officer);

  @Update("""
      update banjie.work_item set assignee = #{assignee}, assignee_name = #{name}, claimed_at = #{at}, on_behalf_of = #{behalf}
       where task_id = #{taskId}
      """)
  void assign(@Param("taskId") String taskId, @Param("assignee") UUID assignee, @Param("name") String name,
      @Param("at") Instant at, @Param("behalf") UUID onBehalfOf);

  /**
   * In the hands of deputies whose time is over and who don't hold the post themselves, with their cases locked like the
   * items; what somebody else holds is left for the next time.
   */
  @Select("select " + COLUMNS + """
       from banjie.work_item w join banjie.case_file c on c.id = w.case_id
       where w.on_behalf_of is not null
         and not exists (select 1 from banjie.absence a
           join banjie.post p on p.account_id = a.absent and p.office = w.office and p.role = w.role
            where a.deputy = w.assignee and a.absent = w.on_behalf_of and a.ended_at is null
              and a.starts_at <= #{now} and a.ends_at > #{now} and w.office || '.' || w.role = any (a.posts))
         and not exists (select 1 from banjie.post p
            where p.account_id = w.assignee and p.office = w.office and p.role = w.role)
       order by w.opened_at, w.task_id limit #{limit}
         for no key update of c skip locked for update of w skip locked
      """)
  List<WorkItem> lockLeftByDeputies(@Param("now") Instant now, @Param("limit") int limit);

  /**
   * Steps past their date whose clock runs, with their cases locked like their items; what somebody else holds is left
   * for the next time. A supervisor's decision is due whether the case's clock runs or not.
   */
  @Select("select " + COLUMNS + """
       from banjie.work_item w join banjie.case_file c on c.id = w.case_id
       where w.overdue_at is null and w.due_at <= #{now} and (not c.paused or w.role = 'SUPERVISOR')
       order by w.due_at, w.task_id limit #{limit}
         for no key update of c skip locked for update of w skip locked
      """)
  List<WorkItem> lockLate(@Param("now") Instant now, @Param("limit") int limit);

  @Update("update banjie.work_item set due_at = #{due}, overdue_at = #{found} where task_id = #{taskId}")
  void judge(@Param("taskId") String taskId, @Param("due") Instant due, @Param("found") Instant found);
}
