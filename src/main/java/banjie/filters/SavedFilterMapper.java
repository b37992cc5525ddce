package banjie.filters;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SavedFilterMapper {

  @Select("select id, name, query, is_default from banjie.saved_filter where account_id = #{who} order by name")
  List<SavedFilter> of(@Param("who") UUID who);

  /** Under a name that is there already, the new one takes its place. */
  @Insert("""
      insert into banjie.saved_filter (account_id, name, query) values (#{who}, #{name}, #{query})
      on conflict (account_id, name) do update set query = excluded.query
      """)
  void keep(@Param("who") UUID who, @Param("name") String name, @Param("query") String query);

  @Update("update banjie.saved_filter set is_default = false where account_id = #{who} and is_default")
  void noDefault(@Param("who") UUID who);

  /** @return 0 where this person has no such filter */
  @Update("update banjie.saved_filter set is_default = true where account_id = #{who} and id = #{id}")
  int makeDefault(@Param("who") UUID who, @Param("id") long id);

  /** @return 0 where this person has no such filter */
  @Delete("delete from banjie.saved_filter where account_id = #{who} and id = #{id}")
  int drop(@Param("who") UUID who, @Param("id") long id);

  /** One person's changes wait for each other, so that neither the limit nor the one default is overrun. */
  @Select("select id from banjie.account where id = #{who} for no key update")
  UUID lock(@Param("who") UUID who);
}
