package banjie.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/**
 * What somebody gave of themselves the last time, so that a clerk types a number and not a page. Only from cases that an
 * officer accepted: what anybody typed of anybody is nothing the bureau knows.
 */
@Component
public class KnownPeople {

  private static final Set<String> KEPT = Set.of("applicantName", "idType", "birthDate", "mobile", "address", "employerName",
      "representativeName", "representativeIdNumber");

  @Mapper
  interface Cases {

    @Select("""
        select filing -> 'answers' as answers from banjie.case_file
         where identity_number = #{identity} and intake_officer is not null
         order by submitted_at desc limit 1
        """)
    String lastAnswers(@Param("identity") String identity);
  }

  private final Cases cases;
  private final ObjectMapper json = new ObjectMapper();

  KnownPeople(Cases cases) {
    this.cases = cases;
  }

  /** @param identity number of a person's document, or an employer's credit code; empty if nobody is known by it */
  public Map<String, Object> of(String identity) {
    String answers = cases.lastAnswers(identity);
    if (answers == null) {
      return Map.of();
    }
    try {
      Map<String, Object> known = new LinkedHashMap<>(json.readValue(answers, new TypeReference<Map<String, Object>>() {}));
      known.keySet().retainAll(KEPT);
      return known;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored answers can't be read", e);
    }
  }
}
