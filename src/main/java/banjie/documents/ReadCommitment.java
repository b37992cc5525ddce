package banjie.documents;

import banjie.casefile.Paper;
import banjie.casefile.Papers;
import banjie.catalogue.Item;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The commitment in the very words that will be printed, to be read before anybody signs it. */
@Component
public class ReadCommitment {

  private final DocumentSettings settings;
  private final TemplateFiles templates;
  private final Merge merge;
  private final Clock clock;

  ReadCommitment(DocumentSettings settings, TemplateFiles templates, Merge merge, Clock clock) {
    this.settings = settings;
    this.templates = templates;
    this.merge = merge;
    this.clock = clock;
  }

  /**
   * @param papers codes of those that are to follow
   * @param supplyDays working days to supply them
   * @return XHTML of the bureau's own template, everything put into it escaped
   */
  public String words(Item item, List<String> papers, int supplyDays, boolean atCounter) {
    Papers promised = new Papers(item.materials().stream().filter(material -> papers.contains(material.code()))
        .map(material -> new Paper(material.code(), material.nameZh(), true, Paper.State.EXPECTED, null, null)).toList());
    Map<String, Object> printed = new HashMap<>();
    printed.put("organ", settings.organ());
    printed.put("item", item.nameZh());
    printed.put("papers", new PaperLines(promised, item).named(papers));
    printed.put("supplyDays", supplyDays);
    printed.put("signedHow", atCounter ? "在办理窗口书面签署，扫描件随卷保存" : "登录门户键入姓名并确认");
    printed.put("signedAt", Snapshot.iso(clock.instant()));
    return merge.body(templates.of(DocumentKind.COMMITMENT), printed);
  }
}
