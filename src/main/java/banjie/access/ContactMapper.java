package banjie.access;

import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ContactMapper {

  record Row(String email, String mobile, boolean electronicService, boolean tellByEmail, boolean tellBySms) {}

  String ROW = "select email, mobile, electronic_service, tell_by_email, tell_by_sms from banjie.account where id = #{id}";

  @Select(ROW)
  Row read(UUID id);

  @Select(ROW + " for no key update")
  Row lock(UUID id);

  @Update("""
      update banjie.account
         set email = #{row.email}, mobile = #{row.mobile}, electronic_service = #{row.electronicService},
             tell_by_email = #{row.tellByEmail}, tell_by_sms = #{row.tellBySms}
       where id = #{id}
      """)
  void save(@Param("id") UUID id, @Param("row") Row row);

  @Update("update banjie.account set email = #{email} where id = #{id}")
  void email(@Param("id") UUID id, @Param("email") String email);
}
