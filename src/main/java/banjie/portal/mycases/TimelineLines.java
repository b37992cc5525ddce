package banjie.portal.mycases;

import banjie.access.Person;
import banjie.casefile.Actor;
import banjie.casefile.CaseFile;
import banjie.casefile.EventKind;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.catalogue.Material;
import banjie.portal.mycases.TimelineLine.PaperName;
import banjie.worklist.TimelineRow;
import banjie.worklist.Timelines;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The record of a case as its applicant reads it. What officers arrange among themselves is left out of the short version;
 * the whole one leaves nothing out (DOMAIN §8).
 */
@Component
class TimelineLines {

  private static final Set<EventKind> AMONG_OFFICERS = EnumSet.of(EventKind.CLAIMED, EventKind.RELEASED, EventKind.REASSIGNED,
      EventKind.SERVED, EventKind.YELLOW_CARD, EventKind.STEP_OVERDUE, EventKind.VERIFICATION_CODE_ISSUED,
      EventKind.EXTENSION_REQUESTED, EventKind.EXTENSION_REFUSED, EventKind.SPECIAL_PROCEDURE_REQUESTED,
      EventKind.SPECIAL_PROCEDURE_REFUSED, EventKind.RED_CARD_EXPLAINED, EventKind.RED_CARD_REASON_ACCEPTED,
      EventKind.RED_CARD_REASON_REJECTED, EventKind.SECOND_NOTICE_ALLOWED, EventKind.URGED, EventKind.URGING_ANSWERED, EventKind.CONTACT_SHOWN);

  /** Their reasons are codes, or notes between officers. */
  private static final Set<EventKind> REASON_IS_INTERNAL = EnumSet.of(EventKind.CLAIMED, EventKind.RELEASED,
      EventKind.REASSIGNED, EventKind.CHECKED, EventKind.SERVED, EventKind.URGED, EventKind.URGING_ANSWERED);

  private final Timelines timelines;
  private final Catalogue catalogue;
  private final ObjectMapper json;

  TimelineLines(Timelines timelines, Catalogue catalogue, ObjectMapper json) {
    this.timelines = timelines;
    this.catalogue = catalogue;
    this.json = json;
  }

  /** Newest first; pages of one paper that came together are one line. */
  List<TimelineLine> of(CaseFile file, Person person, boolean whole) {
    Item item = catalogue.item(file.filing().itemCode(), file.filing().catalogueVersion());
    List<TimelineLine> lines = new ArrayList<>();
    for (TimelineRow row : timelines.of(file.id(), person)) {
      if (whole || !AMONG_OFFICERS.contains(EventKind.valueOf(row.kind()))) {
        TimelineLine line = line(row, file, item, person);
        if (lines.isEmpty() || !repeats(lines.get(lines.size() - 1), line)) {
          lines.add(line);
        }
      }
    }
    Collections.reverse(lines);
    return lines;
  }

  /** What the last event that gave a reason said; null without one. */
  String lastReason(CaseFile file, Person person, Set<EventKind> kinds) {
    String reason = null;
    for (TimelineRow row : timelines.of(file.id(), person)) {
      reason = kinds.contains(EventKind.valueOf(row.kind())) ? row.reason() : reason;
    }
    return reason;
  }

  private static boolean repeats(TimelineLine before, TimelineLine line) {
    return line.kind().equals(EventKind.PAPER_UPLOADED.name()) && before.kind().equals(line.kind())
        && before.papers().equals(line.papers());
  }

  private TimelineLine line(TimelineRow row, CaseFile file, Item item, Person person) {
    JsonNode detail = read(row.detail());
    List<PaperName> papers = new ArrayList<>();
    for (String key : List.of("paper", "papers", "gaps", "deferred")) {
      JsonNode codes = detail.path(key);
      if (codes.isTextual()) {
        papers.add(name(codes.asText(), file, item));
      }
      codes.elements().forEachRemaining(code -> papers.add(name(code.asText(), file, item)));
    }
    boolean system = Actor.SYSTEM.name().equals(row.actorName());
    return new TimelineLine(row.kind(), row.kindZh(), row.at(), person.displayName().equals(row.actorName()) || system ? null : row.actorName(),
        system, REASON_IS_INTERNAL.contains(EventKind.valueOf(row.kind())) ? null : row.reason(), papers,
        detail.path("grade").isInt() ? detail.path("grade").asInt() : null);
  }

  private static PaperName name(String code, CaseFile file, Item item) {
    String zh = file.papers().has(code) ? file.papers().named(code).nameZh() : code;
    return new PaperName(zh, item.material(code).map(Material::nameEn).orElse(zh));
  }

  private JsonNode read(String detail) {
    try {
      return json.readTree(detail == null ? "{}" : detail);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("An event's detail is no JSON", broken);
    }
  }
}
