package banjie.worklist;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import java.util.List;
import org.springframework.stereotype.Component;

/** An applicant's own cases: those that wait for the applicant first, then open ones, then closed ones, each newest first. */
@Component
public class MyCases {

  public static final int PER_PAGE = 10;

  /** @param number from 1 */
  public record Page(List<CaseFile> cases, int number, int pages, int total) {}

  private final WorklistMapper lists;
  private final CaseFiles files;

  MyCases(WorklistMapper lists, CaseFiles files) {
    this.lists = lists;
    this.files = files;
  }

  /** @param number from 1; beyond the last page the last one is shown */
  public Page page(Person person, int number) {
    int total = lists.countOwn(person.id());
    int pages = Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
    int shown = Math.min(Math.max(1, number), pages);
    List<CaseFile> cases = lists.ownIds(person.id(), PER_PAGE, (shown - 1) * PER_PAGE).stream().map(files::read).toList();
    return new Page(cases, shown, pages, total);
  }
}
