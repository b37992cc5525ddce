package banjie.credit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CreditFlagMapper {

  String FLAG = """
      select f.id, f.case_id, c.number as case_number, c.office, f.reason, f.since, f.until,
             f.repaired_at, f.repaired_by_name, f.repair_reason
        from banjie.credit_flag f join banjie.case_file c on c.id = f.case_id
      """;

  @Insert("""
      insert into banjie.credit_flag (id, identity_number, case_id, reason, since, until)
      values (#{id}, #{identity}, #{caseId}, #{reason}, #{since}, #{until})
      """)
  void insert(@Param("id") UUID id, @Param("identity") String identity, @Param("caseId") UUID caseId,
      @Param("reason") String reason, @Param("since") Instant since, @Param("until") Instant until);

  /** The one that bars longest. */
  @Select(FLAG + """
       where f.identity_number = #{identity} and f.repaired_at is null and f.since <= #{now} and f.until > #{now}
       order by f.until desc limit 1
      """)
  CreditFlag active(@Param("identity") String identity, @Param("now") Instant now);

  @Select(FLAG + " where f.identity_number = #{identity} order by f.since desc")
  List<CreditFlag> ofPerson(@Param("identity") String identity);

  @Select(FLAG + " where f.id = #{id}")
  CreditFlag find(@Param("id") UUID id);

  /** @return 0 when it was repaired before, or ended by itself */
  @Update("""
      update banjie.credit_flag
         set repaired_at = #{now}, repaired_by = #{by}, repaired_by_name = #{name}, repair_reason = #{reason}
       where id = #{id} and repaired_at is null and until > #{now}
      """)
  int repair(@Param("id") UUID id, @Param("by") UUID by, @Param("name") String name, @Param("reason") String reason,
      @Param("now") Instant now);
}
