package banjie.submission;

import banjie.catalogue.Item;
import java.util.HashMap;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** Facts that the bureau knows itself and never asks for: what was approved for this person before. */
@Component
class KnownFacts {

  @Mapper
  interface Approvals {

    @Select("""
        select exists (select 1 from banjie.case_file
         where identity_number = #{identity} and item_code = #{item} and approved)
        """)
    boolean approved(@Param("identity") String identity, @Param("item") String item);
  }

  private final Approvals approvals;

  KnownFacts(Approvals approvals) {
    this.approvals = approvals;
  }

  Map<String, Object> added(Item item, Map<String, Object> answers) {
    Map<String, Object> all = new HashMap<>(answers);
    if (item.question("hardshipRecognised").isPresent()) {
      all.put("hardshipRecognised", approvals.approved((String) answers.get("idNumber"), "employment-hardship-recognition"));
    }
    return all;
  }
}
