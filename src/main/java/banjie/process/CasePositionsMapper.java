package banjie.process;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The engine's tables read together with ours: its own counts know no offices. */
@Mapper
interface CasePositionsMapper {

  record Position(String element, int cases) {}

  /** @param offices empty for all */
  @Select("""
      select e.act_id_ as element, count(distinct c.id) as cases
        from act_re_procdef d
        join act_ru_execution e on e.proc_def_id_ = d.id_ and e.is_active_ and e.act_id_ is not null
        join act_ru_execution p on p.id_ = e.proc_inst_id_
        join banjie.case_file c on c.id = p.business_key_::uuid
       where d.key_ = #{process} and (cardinality(#{offices}::text[]) = 0 or c.office = any(#{offices}::text[]))
       group by e.act_id_
      """)
  List<Position> openCases(@Param("process") String process, @Param("offices") String[] offices);
}
