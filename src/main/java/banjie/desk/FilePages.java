package banjie.desk;

import banjie.access.CurrentPerson;
import banjie.documents.CaseDocuments;
import banjie.papers.PaperFile;
import banjie.papers.PaperFiles;
import banjie.papers.PaperPages;
import banjie.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What applicants uploaded, for the officer's eyes: pictures as they are, PDF files as pictures of their pages. Nothing
 * that comes from outside may run, be framed or be taken for something else.
 */
@Controller
@RequestMapping("/desk/cases/{id}")
class FilePages {

  private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private final CurrentPerson current;
  private final PaperFiles files;
  private final PaperPages pages;
  private final Viewer viewer;
  private final CaseDocuments documents;

  FilePages(CurrentPerson current, PaperFiles files, PaperPages pages, Viewer viewer, CaseDocuments documents) {
    this.current = current;
    this.files = files;
    this.pages = pages;
    this.viewer = viewer;
    this.documents = documents;
  }

  /** The viewer alone, for the script that turns pages. */
  @GetMapping("/viewer")
  String viewer(@PathVariable UUID id, @RequestParam(required = false) UUID file, @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute("viewer", viewer.at(id, file, page, current.get()));
    model.addAttribute("id", id);
    return "desk/viewer :: viewer";
  }

  @GetMapping("/files/{file}/page/{page}")
  ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable UUID file, @PathVariable int page) {
    return drawn(files.one(id, file, current.get()), page);
  }

  @GetMapping("/files/{file}")
  ResponseEntity<byte[]> download(@PathVariable UUID id, @PathVariable UUID file) {
    return download(files.one(id, file, current.get()));
  }

  @GetMapping("/papers/{paper}/source/{file}/page/{page}")
  ResponseEntity<byte[]> sourcePage(@PathVariable UUID id, @PathVariable String paper, @PathVariable UUID file,
      @PathVariable int page) {
    return drawn(files.oneOfSource(id, paper, file, current.get()), page);
  }

  @GetMapping("/papers/{paper}/source/{file}")
  ResponseEntity<byte[]> downloadSource(@PathVariable UUID id, @PathVariable String paper, @PathVariable UUID file) {
    return download(files.oneOfSource(id, paper, file, current.get()));
  }

  /** A document of the case, to be read or printed. */
  @GetMapping("/documents/{document}")
  ResponseEntity<byte[]> document(@PathVariable UUID id, @PathVariable long document) {
    if (!documents.caseOf(document, current.get()).equals(id)) {
      throw new Refusal(Refusal.Kind.UNKNOWN, "unknown-document", "document", "没有这份文书", "No such document");
    }
    CaseDocuments.Content content = documents.content(document, current.get());
    return safe(MediaType.APPLICATION_PDF, ContentDisposition.inline().filename(content.fileName(), StandardCharsets.UTF_8).build())
        .body(content.pdf());
  }

  private ResponseEntity<byte[]> drawn(PaperFile file, int page) {
    byte[] content = files.content(file);
    return PaperPages.isPdf(file)
        ? safe(MediaType.IMAGE_PNG, ContentDisposition.inline().build()).body(pages.png(file, content, page))
        : safe(MediaType.parseMediaType(file.mediaType()), ContentDisposition.inline().build()).body(content);
  }

  private ResponseEntity<byte[]> download(PaperFile file) {
    return safe(MediaType.parseMediaType(file.mediaType()),
        ContentDisposition.attachment().filename(file.fileName(), StandardCharsets.UTF_8).build()).body(files.content(file));
  }

  private static ResponseEntity.BodyBuilder safe(MediaType type, ContentDisposition disposition) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    // A browser's own reader of our PDF wouldn't open in a sandbox; ours hold nothing from outside but text.
    return type.equals(MediaType.APPLICATION_PDF) && disposition.isInline() ? answer : answer.header("Content-Security-Policy", NOTHING_RUNS);
  }
}
