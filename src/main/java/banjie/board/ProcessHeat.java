package banjie.board;

import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.figures.Slice;
import banjie.worklist.ProcessPictures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** How many open cases stand where on the picture of a matter's process. */
@Component
class ProcessHeat {

  /** @param counts by element of the picture; most the largest of them, 0 where none stands anywhere */
  record Heat(ProcessPictures.Drawing drawing, Map<String, Integer> counts, int most) {

    private static final Pattern NAMED = Pattern.compile("<[^>]*\\bid=\"([^\"]+)\"[^>]*\\bname=\"([^\"]+)\"");

    /** As the drawing calls an element in this language; its id where it has no name. */
    public String nameOf(String element, boolean english) {
      return NAMED.matcher(english ? drawing.xmlEn() : drawing.xmlZh()).results()
          .filter(match -> match.group(1).equals(element)).findFirst()
          .map(match -> HtmlUtils.htmlUnescape(match.group(2))).orElse(element);
    }
  }

  private final ProcessPictures pictures;
  private final Catalogue catalogue;

  ProcessHeat(ProcessPictures pictures, Catalogue catalogue) {
    this.pictures = pictures;
    this.catalogue = catalogue;
  }

  /** Of the matter that the slice is narrowed down to; null where it is of several. */
  Heat of(Slice slice) {
    return process(slice).flatMap(pictures::drawing).map(drawing -> {
      List<String> offices = slice.office() != null && slice.scope().covers(slice.office()) ? List.of(slice.office())
          : slice.scope().everywhere() ? List.of() : slice.scope().offices();
      Map<String, Integer> counts = pictures.openCases(drawing.process(), offices);
      return new Heat(drawing, counts, counts.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }).orElse(null);
  }

  private Optional<String> process(Slice slice) {
    return catalogue.items().stream()
        .filter(item -> slice.item() != null ? item.code().equals(slice.item()) : slice.matter() != null && item.matterNumber() == slice.matter())
        .map(Item::processId).findFirst();
  }
}
