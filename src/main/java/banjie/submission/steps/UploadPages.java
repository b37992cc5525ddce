package banjie.submission.steps;

import static banjie.submission.steps.AnswerStepPages.DRAFT;
import static banjie.submission.steps.AnswerStepPages.told;

import banjie.access.CurrentPerson;
import banjie.platform.Refusal;
import banjie.submission.drafts.DraftFile;
import banjie.submission.drafts.DraftFiles;
import banjie.submission.drafts.DraftStep;
import banjie.submission.drafts.ReceiveFile;
import banjie.submission.steps.StepFrame.At;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files of a draft. A plain form sends them whole; a script sends them in parts, in the manner of tus: it announces the file,
 * asks how much has come ({@code HEAD}), and adds what is missing ({@code PATCH}).
 */
public abstract class UploadPages {

  private static final String OFFSET = "Upload-Offset";

  private final String root;
  private final StepFrame frame;
  private final PaperSteps steps;
  private final ReceiveFile receive;
  private final DraftFiles files;
  private final CurrentPerson current;

  protected UploadPages(String root, StepFrame frame, PaperSteps steps, ReceiveFile receive, DraftFiles files, CurrentPerson current) {
    this.root = root;
    this.frame = frame;
    this.steps = steps;
    this.receive = receive;
    this.files = files;
    this.current = current;
  }

  // ---- without a script --------------------------------------------------------------------------------------------

  /** Those that are papers are kept, also where one of them isn't. */
  @PostMapping(path = DRAFT + "/papers/{paper}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String add(@PathVariable UUID draft, @PathVariable String paper, @RequestParam List<MultipartFile> file, Model model,
      HttpServletResponse response) throws IOException {
    At at = frame.at(draft, root);
    List<Refusal.Problem> problems = new ArrayList<>();
    for (MultipartFile one : file) {
      if (!one.isEmpty()) {
        try {
          receive.add(draft, paper, one.getOriginalFilename(), one.getBytes(), at.person());
        } catch (Refusal refusal) {
          refusal.problems().forEach(problem -> problems.add(about(paper, one, problem)));
        }
      }
    }
    if (file.stream().allMatch(MultipartFile::isEmpty)) {
      problems.add(new Refusal.Problem("paper-" + paper, "请先选择文件", "Choose a file first"));
    }
    if (problems.isEmpty()) {
      return at.redirect(DraftStep.PAPERS) + "#paper-" + paper;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return steps.showPapers(frame.at(draft, root), model, problems);
  }

  private static Refusal.Problem about(String paper, MultipartFile file, Refusal.Problem problem) {
    return new Refusal.Problem("paper-" + paper, file.getOriginalFilename() + "：" + problem.messageZh(),
        file.getOriginalFilename() + ": " + problem.messageEn());
  }

  @PostMapping(DRAFT + "/files/{file}/remove")
  String remove(@PathVariable UUID draft, @PathVariable UUID file) {
    At at = frame.at(draft, root);
    String paper = files.remove(draft, file, at.person());
    return at.redirect(DraftStep.PAPERS) + (paper == null ? "" : "#paper-" + paper);
  }

  /** Pictures are shown, other files are only ever kept: nothing that was uploaded runs as a page of ours. */
  @GetMapping(DRAFT + "/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable UUID draft, @PathVariable UUID file) {
    DraftFile found = files.find(draft, file, current.get());
    byte[] content = files.content(draft, file, current.get());
    ContentDisposition.Builder disposition = found.isImage() ? ContentDisposition.inline() : ContentDisposition.attachment();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(found.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.filename(found.fileName(), StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600, immutable")
        .body(content);
  }

  // ---- in parts ----------------------------------------------------------------------------------------------------

  @PostMapping(DRAFT + "/uploads")
  ResponseEntity<?> begin(@PathVariable UUID draft, @RequestParam String paper, @RequestParam String name, @RequestParam long size,
      @RequestParam String sha256) {
    return answer(() -> receive.begin(draft, paper, name, size, sha256, current.get()), HttpStatus.CREATED);
  }

  @RequestMapping(path = DRAFT + "/uploads/{file}", method = RequestMethod.HEAD)
  ResponseEntity<?> offset(@PathVariable UUID draft, @PathVariable UUID file) {
    return answer(() -> files.find(draft, file, current.get()), HttpStatus.OK);
  }

  @PatchMapping(DRAFT + "/uploads/{file}")
  ResponseEntity<?> append(@PathVariable UUID draft, @PathVariable UUID file, @RequestHeader(OFFSET) long offset,
      @RequestBody byte[] part) {
    return answer(() -> receive.append(draft, file, offset, part, current.get()), HttpStatus.OK);
  }

  private static ResponseEntity<?> answer(Supplier<DraftFile> what, HttpStatus status) {
    try {
      DraftFile file = what.get();
      return ResponseEntity.status(status)
          .header(OFFSET, String.valueOf(file.received()))
          .header("Upload-Length", String.valueOf(file.size()))
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .body(Map.of("id", file.id(), "offset", file.received(), "complete", file.isComplete()));
    } catch (Refusal refusal) {
      return told(refusal);
    }
  }
}
