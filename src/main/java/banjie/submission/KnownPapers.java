package banjie.submission;

import banjie.access.Person;
import banjie.casefile.PaperSource;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Checklist;
import banjie.catalogue.Item;
import banjie.platform.BureauClock;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Papers that the bureau has from an earlier case of the same person or employer, so that nobody brings them again: what
 * it approved itself, and identity documents that an officer found good. Only ever fewer papers to bring, never more.
 */
@Component
class KnownPapers {

  /** @param idMonths for how long an identity document that an officer looked at is taken as it was */
  @ConfigurationProperties("banjie.known-papers")
  record Settings(@DefaultValue("12") int idMonths) {}

  /** Codes under which the guide asks for the identity document of the person whom the case is about. */
  static final Set<String> IDENTITY_DOCUMENTS = Set.of("id-card", "id-document", "principal-id-card", "insured-id-document");
  /** What the employment office seals, and the filings that are its approval. */
  static final Map<String, Set<String>> LABOUR_FILINGS = Map.of(
      "labour-filing-form", Set.of("labour-filing-new", "labour-filing-renewal"),
      "termination-filing", Set.of("labour-filing-termination"));
  /** The form that the recognition (matter 11) was granted on. */
  static final String RECOGNITION_FORM = "hardship-application-form";
  static final String RECOGNITION = "employment-hardship-recognition";

  /** Newest ones of a person. */
  private static final int CASES_LOOKED_AT = 12;

  record Found(UUID caseId, String number, String itemCode, String paperCode, OffsetDateTime at) {}

  @Mapper
  interface Earlier {

    String APPROVED = """
        select id as case_id, number, item_code, null as paper_code,
               (progress #>> '{milestones,decidedAt}')::timestamptz as at
          from banjie.case_file where identity_number = #{identity} and approved
        """;

    /**
     * The newest identity document that an officer of intake saw. Not one that was itself taken over from an earlier case:
     * then it would never grow old. Nobody's cases are gone through without end: what lies behind the newest is
     * asked for again.
     */
    @Select("""
        <script>
        select c.id as case_id, c.number, c.item_code, p.paper ->> 'code' as paper_code,
               (c.progress #>> '{milestones,acceptanceRecordedAt}')::timestamptz as at
          from (select id, number, item_code, submitted_at, intake_officer, progress from banjie.case_file
                 where identity_number = #{identity} order by submitted_at desc limit #{newest}) c
          cross join lateral jsonb_array_elements(c.progress #> '{papers,list}') as p (paper)
         where c.intake_officer is not null
           and (c.progress #>> '{milestones,acceptanceRecordedAt}')::timestamptz >= #{since}
           and p.paper ->> 'state' = 'VERIFIED' and p.paper -> 'source' is null
           and p.paper ->> 'code' in <foreach collection="codes" item="code" open="(" separator="," close=")">#{code}</foreach>
         order by c.submitted_at desc limit 1
        </script>""")
    Found identityDocument(@Param("identity") String identity, @Param("codes") Set<String> codes, @Param("since") Instant since,
        @Param("newest") int newest);

    @Select(APPROVED + " and item_code = #{item} order by submitted_at desc limit 1")
    Found approved(@Param("identity") String identity, @Param("item") String item);

    /** The last filing of this worker with this employer, whatever it was. */
    @Select(APPROVED + """
         and item_code in ('labour-filing-new', 'labour-filing-renewal', 'labour-filing-termination')
         and filing -> 'answers' ->> 'employeeIdNumber' = #{worker}
       order by submitted_at desc limit 1
      """)
    Found lastLabourFiling(@Param("identity") String identity, @Param("worker") String worker);
  }

  private final Earlier earlier;
  private final Catalogue catalogue;
  private final Settings settings;
  private final Clock clock;

  KnownPapers(Earlier earlier, Catalogue catalogue, Settings settings, Clock clock) {
    this.earlier = earlier;
    this.catalogue = catalogue;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * By paper code, in the order of the list.
   *
   * @param by who files; what an earlier case holds is told only to whom it belongs, and to the clerk who serves them
   */
  Map<String, PaperSource> of(Checklist checklist, Map<String, Object> answers, Person by) {
    Map<String, PaperSource> known = new LinkedHashMap<>();
    for (Checklist.Needed needed : checklist.materials()) {
      Found found = find(needed.code(), answers, by);
      if (found != null) {
        known.put(needed.code(), source(found));
      }
    }
    return known;
  }

  private Found find(String paper, Map<String, Object> answers, Person by) {
    String identity = text(answers, LABOUR_FILINGS.containsKey(paper) ? "uscc" : "idNumber");
    if (identity == null || !by.isStaff() && !identity.equals(by.identityNumber())) {
      return null;
    }
    if (IDENTITY_DOCUMENTS.contains(paper)) {
      Instant since = clock.instant().atZone(BureauClock.ZONE).minusMonths(settings.idMonths()).toInstant();
      return earlier.identityDocument(identity, IDENTITY_DOCUMENTS, since, CASES_LOOKED_AT);
    }
    if (paper.equals(RECOGNITION_FORM)) {
      return earlier.approved(identity, RECOGNITION);
    }
    return LABOUR_FILINGS.containsKey(paper) ? labourFiling(paper, identity, answers) : null;
  }

  /** Of several workers only one is named, so that one filing doesn't stand for all. */
  private Found labourFiling(String paper, String uscc, Map<String, Object> answers) {
    if (answers.get("workerCount") instanceof Number workers && workers.intValue() > 1) {
      return null;
    }
    Found last = earlier.lastLabourFiling(uscc, text(answers, "employeeIdNumber"));
    return last != null && LABOUR_FILINGS.get(paper).contains(last.itemCode()) ? last : null;
  }

  private static String text(Map<String, Object> answers, String key) {
    return answers.get(key) instanceof String text ? text : null;
  }

  private PaperSource source(Found found) {
    Item item = catalogue.item(found.itemCode());
    return new PaperSource(found.caseId(), found.number(), item.nameZh(), item.nameEn(), found.paperCode(), found.at().toInstant());
  }
}
