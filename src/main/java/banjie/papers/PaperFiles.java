package banjie.papers;

import banjie.access.Person;
import banjie.casefile.CaseRefused;
import banjie.worklist.CaseViews;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The uploaded files of cases, for those who may see them. */
@Component
public class PaperFiles {

  private final PaperFileMapper files;
  private final CaseViews views;

  PaperFiles(PaperFileMapper files, CaseViews views) {
    this.files = files;
    this.views = views;
  }

  /** Oldest first. */
  public List<PaperFile> of(UUID caseId, Person person) {
    views.visible(caseId, person);
    return files.ofCase(caseId);
  }

  /** @throws CaseRefused "unknown-case", also where the file is another case's */
  public PaperFile one(UUID caseId, UUID fileId, Person person) {
    views.visible(caseId, person);
    PaperFile file = files.find(fileId);
    if (file == null || !file.caseId().equals(caseId)) {
      throw CaseRefused.unknown();
    }
    return file;
  }

  public byte[] content(UUID caseId, UUID fileId, Person person) {
    return files.content(one(caseId, fileId, person).id()).content();
  }
}
