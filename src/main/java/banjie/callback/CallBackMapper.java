package banjie.callback;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CallBackMapper {

  record ContactRow(OffsetDateTime at, String byName, String way, boolean reached, String note) {}

  String ROW = """
      select b.case_id, c.number, c.item_code, b.office, b.grade, b.reasons, b.words, b.rated_at, b.contact_days, b.remedy_days,
             b.reached_at, b.closed_at, b.closed_by, b.outcome, b.answer
        from banjie.call_back b join banjie.case_file c on c.id = b.case_id
      """;

  String OFFICES = " (cardinality(#{offices}::text[]) = 0 or b.office = any(#{offices}::text[])) ";

  @Insert("""
      insert into banjie.call_back (case_id, office, grade, reasons, words, rated_at, contact_days, remedy_days)
      values (#{caseId}, #{office}, #{grade}, #{reasons}, #{words}, #{ratedAt}, #{contactDays}, #{remedyDays})
      """)
  void insert(@Param("caseId") UUID caseId, @Param("office") String office, @Param("grade") int grade,
      @Param("reasons") String[] reasons, @Param("words") String words, @Param("ratedAt") Instant ratedAt,
      @Param("contactDays") int contactDays, @Param("remedyDays") int remedyDays);

  @Select(ROW + " where b.case_id = #{caseId}")
  CallBackRow find(@Param("caseId") UUID caseId);

  /** The oldest first, which with one setting of the terms is the one that is due first. @param offices empty for all */
  @Select(ROW + " where b.closed_at is null and" + OFFICES + "order by b.rated_at, b.case_id limit #{limit} offset #{offset}")
  List<CallBackRow> open(@Param("offices") String[] offices, @Param("limit") int limit, @Param("offset") int offset);

  @Select(ROW + " where b.closed_at is not null and" + OFFICES
      + "order by b.closed_at desc, b.case_id limit #{limit} offset #{offset}")
  List<CallBackRow> closed(@Param("offices") String[] offices, @Param("limit") int limit, @Param("offset") int offset);

  @Select("select count(*) from banjie.call_back b where b.closed_at is not null and" + OFFICES)
  int countClosed(@Param("offices") String[] offices);

  @Select("select at, by_name, way, reached, note from banjie.call_back_contact where case_id = #{caseId} order by id")
  List<ContactRow> contacts(@Param("caseId") UUID caseId);

  @Insert("""
      insert into banjie.call_back_contact (case_id, at, by_name, way, reached, note)
      values (#{caseId}, #{at}, #{by}, #{way}, #{reached}, #{note})
      """)
  void tried(@Param("caseId") UUID caseId, @Param("at") Instant at, @Param("by") String by, @Param("way") String way,
      @Param("reached") boolean reached, @Param("note") String note);

  @Update("update banjie.call_back set reached_at = #{at} where case_id = #{caseId} and reached_at is null")
  void reached(@Param("caseId") UUID caseId, @Param("at") Instant at);

  @Update("""
      update banjie.call_back set closed_at = #{at}, closed_by = #{by}, outcome = #{outcome}, answer = #{answer}
       where case_id = #{caseId}
      """)
  void close(@Param("caseId") UUID caseId, @Param("at") Instant at, @Param("by") String by, @Param("outcome") String outcome,
      @Param("answer") String answer);
}
