package banjie.casefile.store;

import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CaseFileMapper {

  @Insert("""
      insert into banjie.case_file (id, number, query_code, item_code, matter_number, office, applicant_id,
        identity_number, state, version, instant, submitted_at, due_at, warn_at, provisional, paused, approved, closed_at,
        intake_officer, lead_checker, second_checker, filing, progress)
      values (#{id}, #{number}, #{queryCode}, #{itemCode}, #{matterNumber}, #{office}, #{applicantId},
        #{identityNumber}, #{state}, #{version}, #{instant}, #{submittedAt}, #{dueAt}, #{warnAt}, #{provisional}, #{paused},
        #{approved}, #{closedAt}, #{intakeOfficer}, #{leadChecker}, #{secondChecker}, #{filing}::jsonb, #{progress}::jsonb)
      """)
  void insert(CaseRow row);

  /** @return 0 when somebody else saved in between */
  @Update("""
      update banjie.case_file
         set state = #{state}, version = #{version} + 1, due_at = #{dueAt}, warn_at = #{warnAt},
             provisional = #{provisional}, paused = #{paused}, approved = #{approved}, closed_at = #{closedAt},
             intake_officer = #{intakeOfficer}, lead_checker = #{leadChecker}, second_checker = #{secondChecker},
             progress = #{progress}::jsonb
       where id = #{id} and version = #{version}
      """)
  int update(CaseRow row);

  /** "No key": events may be added to the case meanwhile, another person's turn may not. */
  @Select("""
      select id, number, query_code, state, version, filing, progress
        from banjie.case_file where id = #{id} for no key update
      """)
  StoredCase lock(@Param("id") UUID id);

  @Select("""
      select id, number, query_code, state, version, filing, progress
        from banjie.case_file where id = #{id}
      """)
  StoredCase read(@Param("id") UUID id);

  @Select("select nextval('banjie.case_number')")
  long nextNumber();

  /** One at a time: a case seldom has two at once, and a list would be put together as text each time. */
  @Insert("""
      insert into banjie.case_event (case_id, kind, at, actor_id, actor_name, reason, detail)
      values (#{caseId}, #{kind}, #{at}, #{actorId}, #{actorName}, #{reason}, #{detail}::jsonb)
      """)
  void insertEvent(EventRow event);
}
