package banjie.submission;

import banjie.catalogue.Item;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** Facts that the bureau knows itself and never asks for: the door a case came through, what was approved before. */
@Component
class KnownFacts {

  @Mapper
  interface Approvals {

    @Select("""
        select exists (select 1 from banjie.case_file
         where identity_number = #{identity} and item_code = #{item} and approved)
        """)
    boolean approved(@Param("identity") String identity, @Param("item") String item);

    /** Code of the item that last changed a worker's labour filing with this employer; null if none was approved. */
    @Select("""
        select item_code from banjie.case_file
         where identity_number = #{uscc} and approved
           and item_code in ('labour-filing-new', 'labour-filing-renewal', 'labour-filing-termination')
           and filing -> 'answers' ->> 'employeeIdNumber' = #{worker}
         order by submitted_at desc limit 1
        """)
    String lastLabourFiling(@Param("uscc") String uscc, @Param("worker") String worker);
  }

  private final Approvals approvals;

  KnownFacts(Approvals approvals) {
    this.approvals = approvals;
  }

  /** @param channel COUNTER or ONLINE */
  Map<String, Object> added(Item item, Map<String, Object> answers, String channel) {
    Map<String, Object> all = new HashMap<>(answers);
    add(item, all, "channel", () -> channel);
    add(item, all, "hardshipRecognised",
        () -> approvals.approved((String) answers.get("idNumber"), "employment-hardship-recognition"));
    add(item, all, "employmentFilingApproved", () -> filed(answers));
    return all;
  }

  private static void add(Item item, Map<String, Object> all, String key, Supplier<Object> fact) {
    if (item.question(key).isPresent()) {
      all.put(key, fact.get());
    }
  }

  /** A filing that was ended since doesn't count; of several workers only one is named, so the clerk looks at the rest. */
  private boolean filed(Map<String, Object> answers) {
    if (answers.get("workerCount") instanceof Number workers && workers.intValue() > 1) {
      return false;
    }
    String last = approvals.lastLabourFiling((String) answers.get("uscc"), (String) answers.get("employeeIdNumber"));
    return last != null && !last.equals("labour-filing-termination");
  }
}
