package banjie.documents;

import banjie.casefile.Paper;
import banjie.casefile.Paper.State;
import banjie.casefile.Papers;
import banjie.catalogue.Item;
import banjie.catalogue.Material;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Papers of a case as lines of a list. */
record PaperLines(Papers papers, Item item) {

  private static final Set<State> HELD = EnumSet.of(State.PRESENTED, State.SUPPLIED, State.VERIFIED);

  /** What came in, and what is still to come. */
  List<Map<String, String>> receipt() {
    return papers.list().stream()
        .map(paper -> Map.of("name", paper.nameZh(), "state", paper.state() == State.EXPECTED ? "待提供" : "已收"))
        .toList();
  }

  /** @param note what is wrong, where a paper has no words of its own */
  List<Map<String, String>> gaps(Collection<?> codes, String note) {
    return chosen(codes)
        .map(paper -> Map.of("name", paper.nameZh(), "form", form(paper),
            "fault", paper.note() != null ? paper.note() : note != null ? note : "未提供"))
        .toList();
  }

  List<Map<String, String>> named(Collection<?> codes) {
    return chosen(codes).map(paper -> Map.of("name", paper.nameZh(), "form", form(paper))).toList();
  }

  /** What is given back. */
  List<Map<String, String>> held() {
    return papers.list().stream().filter(paper -> HELD.contains(paper.state()))
        .map(paper -> Map.of("name", paper.nameZh())).toList();
  }

  String names(Collection<?> codes) {
    return chosen(codes).map(Paper::nameZh).collect(Collectors.joining("、"));
  }

  private Stream<Paper> chosen(Collection<?> codes) {
    return papers.list().stream().filter(paper -> codes.contains(paper.code()));
  }

  /** What the officer asks for; else as the guide says, for example 每人：原件1份、复印件2份，出示原件核验. */
  private String form(Paper paper) {
    return paper.form() == null ? formOfTheGuide(paper) : paper.form();
  }

  private String formOfTheGuide(Paper paper) {
    Material material = item.material(paper.code()).orElse(null);
    List<String> parts = new ArrayList<>();
    if (material != null && material.originals() > 0) {
      parts.add("原件" + material.originals() + "份");
    }
    if (material != null && material.copies() > 0) {
      parts.add("复印件" + material.copies() + "份");
    }
    if (material != null && material.verifyOriginal()) {
      parts.add("出示原件核验");
    }
    return (material != null && material.perWorker() ? "每人：" : "") + (parts.isEmpty() ? "1份" : String.join("、", parts));
  }
}
