package banjie.worklist;

import banjie.access.Person;
import banjie.access.Role;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseState;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.catalogue.Prohibitions;
import banjie.credit.CreditFlag;
import banjie.queue.DeferralCredit;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** What the rules found about a case, for the officer who has to judge. */
@Component
public class CaseFindings {

  /** So far back one looks on a screen. */
  private static final int EARLIER = 10;

  /**
   * @param toJudge sentences of the guide's conditions
   * @param creditFlag null where none holds, or the matter defers nothing
   * @param duplicates other open cases of the same person for the same item, at any office
   * @param earlier the person's newest other cases that the officer may see
   * @param prohibitions null unless an employer applies
   */
  public record Findings(List<String> toJudge, CreditFlag creditFlag, List<Related> duplicates, List<Related> earlier,
      Prohibitions prohibitions) {

    public boolean none() {
      return toJudge.isEmpty() && creditFlag == null && duplicates.isEmpty();
    }
  }

  /** @param visible the officer may open it */
  public record Related(UUID id, String number, String itemCode, String office, CaseState state, OffsetDateTime submittedAt,
      boolean visible) {}

  @Mapper
  interface RelatedMapper {

    record Row(UUID id, String number, String itemCode, String office, String stationOffice, CaseState state,
        OffsetDateTime submittedAt) {}

    String ROWS = """
        select id, number, item_code, office, filing ->> 'stationOffice' as station_office, state, submitted_at
          from banjie.case_file where identity_number = #{identity} and id <> #{id}
        """;

    @Select(ROWS + " and item_code = #{item} and closed_at is null order by submitted_at limit #{limit}")
    List<Row> duplicates(@Param("identity") String identity, @Param("id") UUID id, @Param("item") String item,
        @Param("limit") int limit);

    @Select(ROWS + " order by submitted_at desc limit #{limit}")
    List<Row> earlier(@Param("identity") String identity, @Param("id") UUID id, @Param("limit") int limit);
  }

  private final RelatedMapper related;
  private final DeferralCredit credit;
  private final Catalogue catalogue;

  CaseFindings(RelatedMapper related, DeferralCredit credit, Catalogue catalogue) {
    this.related = related;
    this.credit = credit;
    this.catalogue = catalogue;
  }

  /** For somebody who may see the case. */
  public Findings of(CaseFile file, Person officer) {
    var filing = file.filing();
    Item item = catalogue.item(filing.itemCode(), filing.catalogueVersion());
    String identity = filing.identityNumber();
    List<RelatedMapper.Row> duplicates =
        identity == null ? List.of() : related.duplicates(identity, file.id(), filing.itemCode(), EARLIER);
    List<RelatedMapper.Row> earlier = identity == null ? List.of() : related.earlier(identity, file.id(), EARLIER);
    return new Findings(filing.findings(), credit.flag(file).orElse(null),
        duplicates.stream().map(row -> row(row, officer)).toList(),
        earlier.stream().map(row -> row(row, officer)).filter(Related::visible).toList(),
        item.applicants().contains(Item.Applicant.EMPLOYER) ? catalogue.prohibitions() : null);
  }

  private static Related row(RelatedMapper.Row row, Person officer) {
    boolean visible = officer.posts().stream().anyMatch(post -> post.role() != Role.ADMINISTRATOR
        && (post.office().equals(row.office()) || post.office().equals(row.stationOffice())))
        || officer.isSupervisorOf(row.office());
    return new Related(row.id(), row.number(), row.itemCode(), row.office(), row.state(), row.submittedAt(), visible);
  }
}
