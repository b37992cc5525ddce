package banjie.calendar;

import banjie.deadlines.CalendarDay;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CalendarMapper {

  @Select("select version from banjie.calendar_version")
  long version();

  /** Until the transaction ends, nobody else loads a notice. */
  @Select("select version from banjie.calendar_version for update")
  long lock();

  /** @return the new version */
  @Select(value = "update banjie.calendar_version set version = version + 1 returning version", affectData = true)
  long countUp();

  @Select("select year, title, loaded_at, loaded_by from banjie.calendar_notice order by year")
  List<LoadedNotice> notices();

  /** Every listed day as it holds: the notice's, or where a decree names it the last decree's. */
  @Select("""
      select distinct on (date) date, kind, name, title from (
        select d.date, d.kind, d.name, n.title, 0 as decree
          from banjie.calendar_day d join banjie.calendar_notice n on n.year = d.notice_year
        union all
        select named.date, e.kind, e.name, e.title, e.id from banjie.calendar_decree e, unnest(e.dates) named(date)) listed
      order by date, decree desc""")
  List<CalendarDay> days();

  /** What decrees have changed, the last one for each day. */
  @Select("""
      select distinct on (named.date) named.date, e.kind, e.name, e.title
      from banjie.calendar_decree e, unnest(e.dates) named(date) order by named.date, e.id desc""")
  List<CalendarDay> decreed();

  @Insert("""
      <script>
      insert into banjie.calendar_decree (title, kind, name, dates, loaded_at, loaded_by)
      values (#{decree.title}, #{decree.kind}, #{decree.name},
        <foreach collection="decree.dates" item="date" open="array[" separator="," close="]::date[]">#{date}</foreach>, #{at}, #{by})
      </script>""")
  void addDecree(@Param("decree") Decree decree, @Param("at") Instant at, @Param("by") String by);

  @Select("""
      select d.date, d.kind, d.name, n.title
      from banjie.calendar_day d join banjie.calendar_notice n on n.year = d.notice_year
      where d.notice_year = #{year} order by d.date""")
  List<CalendarDay> daysOf(int year);

  @Insert("""
      insert into banjie.calendar_notice (year, title, loaded_at, loaded_by)
      values (#{notice.year}, #{notice.title}, #{at}, #{by})""")
  void addNotice(@Param("notice") Notice notice, @Param("at") Instant at, @Param("by") String by);

  @Insert("""
      <script>
      insert into banjie.calendar_day (date, kind, name, notice_year) values
      <foreach collection="notice.days" item="day" separator=",">
        (#{day.date}, #{day.kind}, #{day.name}, #{notice.year})
      </foreach>
      </script>""")
  void addDays(@Param("notice") Notice notice);

  /** Its days go with it. */
  @Delete("delete from banjie.calendar_notice where year = #{year}")
  void removeNotice(int year);
}
