package banjie.portal.mycases;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.casefile.CaseRefused;
import banjie.documents.CaseDocuments;
import banjie.papers.PaperFile;
import banjie.papers.PaperFiles;
import banjie.worklist.CaseViews;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The applicant's documents and uploaded pages. */
@Controller
@RequestMapping("/my/cases/{id}")
class DownloadPages {

  private final CaseDocuments documents;
  private final PaperFiles files;
  private final CaseViews views;
  private final CurrentPerson current;

  DownloadPages(CaseDocuments documents, PaperFiles files, CaseViews views, CurrentPerson current) {
    this.documents = documents;
    this.files = files;
    this.views = views;
    this.current = current;
  }

  @GetMapping("/documents/{document}")
  ResponseEntity<byte[]> document(@PathVariable UUID id, @PathVariable long document) {
    Person person = current.get();
    views.own(id, person);
    if (!documents.caseOf(document, person).equals(id)) {
      throw CaseRefused.unknown();
    }
    CaseDocuments.Content content = documents.content(document, person);
    return answer(MediaType.APPLICATION_PDF, content.fileName(), content.pdf());
  }

  @GetMapping("/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file) {
    Person person = current.get();
    views.own(id, person);
    PaperFile found = files.one(id, file, person);
    return answer(MediaType.parseMediaType(found.mediaType()), found.fileName(), files.content(id, file, person));
  }

  private static ResponseEntity<byte[]> answer(MediaType type, String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(content);
  }
}
