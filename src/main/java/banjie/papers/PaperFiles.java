package banjie.papers;

import banjie.access.Person;
import banjie.casefile.CaseRefused;
import banjie.casefile.Paper;
import banjie.casefile.PaperSource;
import banjie.worklist.CaseViews;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files of a case's papers, for those who may see the case; others learn that there is no such case. */
@Component
public class PaperFiles {

  private final PaperFileMapper files;
  private final CaseViews views;

  PaperFiles(PaperFileMapper files, CaseViews views) {
    this.files = files;
    this.views = views;
  }

  /** Every file of the case, oldest first. */
  public List<PaperFile> of(UUID caseId, Person person) {
    views.visible(caseId, person);
    return files.ofCase(caseId);
  }

  /** Files of the earlier case that this paper is taken over from, and no others of that case. */
  public List<PaperFile> ofSource(UUID caseId, String paper, Person person) {
    PaperSource source = source(caseId, paper, person);
    return files.ofCase(source.caseId()).stream().filter(file -> file.paperCode().equals(source.paperCode())).toList();
  }

  public PaperFile one(UUID caseId, UUID fileId, Person person) {
    views.visible(caseId, person);
    return known(files.find(fileId), caseId, null);
  }

  public PaperFile oneOfSource(UUID caseId, String paper, UUID fileId, Person person) {
    PaperSource source = source(caseId, paper, person);
    return known(files.find(fileId), source.caseId(), String.valueOf(source.paperCode()));
  }

  public byte[] content(UUID caseId, UUID fileId, Person person) {
    return content(one(caseId, fileId, person));
  }

  /** Of a file that was found here, so that whoever asks has been let in. */
  public byte[] content(PaperFile file) {
    return files.content(file.id()).content();
  }

  /** Who sees the case sees what it takes over; the earlier case itself stays closed to them. */
  private PaperSource source(UUID caseId, String paper, Person person) {
    return views.visible(caseId, person).papers().list().stream()
        .filter(one -> one.code().equals(paper) && one.source() != null)
        .map(Paper::source).findFirst().orElseThrow(CaseRefused::unknown);
  }

  /** @param paper whose file it has to be; null for any of the case */
  private static PaperFile known(PaperFile file, UUID caseId, String paper) {
    if (file == null || !file.caseId().equals(caseId) || paper != null && !file.paperCode().equals(paper)) {
      throw CaseRefused.unknown();
    }
    return file;
  }
}
