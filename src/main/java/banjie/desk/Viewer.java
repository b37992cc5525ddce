package banjie.desk;

import banjie.access.Person;
import banjie.papers.PaperFile;
import banjie.papers.PaperFiles;
import banjie.papers.PaperPages;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which page of which file an officer looks at, and where next and previous lead: through all files of the case. */
@Component
class Viewer {

  /** @param page from 1; 0 stands for the last of its file */
  record Place(UUID file, int page) {}

  /**
   * @param pages of the file; 0 where it can't be read
   * @param number of the file among all, from 1
   * @param previous null at the very first page, as next at the very last
   */
  record Sheet(PaperFile file, int page, int pages, int number, int count, boolean pdf, Place previous, Place next) {}

  private final PaperFiles files;
  private final PaperPages drawn;

  Viewer(PaperFiles files, PaperPages drawn) {
    this.files = files;
    this.drawn = drawn;
  }

  /**
   * @param file null for the first
   * @return null where the case has no file, or not this one
   */
  Sheet at(UUID caseId, UUID file, int page, Person officer) {
    List<PaperFile> all = files.of(caseId, officer);
    int index = file == null ? 0 : indexOf(all, file);
    if (index < 0 || all.isEmpty()) {
      return null;
    }
    PaperFile shown = all.get(index);
    boolean pdf = PaperPages.isPdf(shown);
    int pages = pdf ? drawn.count(shown, files.content(shown)) : 1;
    int at = page == 0 ? pages : Math.max(1, Math.min(page, Math.max(pages, 1)));
    Place previous = at > 1 ? new Place(shown.id(), at - 1) : index > 0 ? new Place(all.get(index - 1).id(), 0) : null;
    Place next = at < pages ? new Place(shown.id(), at + 1) : index + 1 < all.size() ? new Place(all.get(index + 1).id(), 1) : null;
    return new Sheet(shown, at, pages, index + 1, all.size(), pdf, previous, next);
  }

  private static int indexOf(List<PaperFile> all, UUID file) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(file)) {
        return i;
      }
    }
    return -1;
  }
}
