package banjie.submission.steps;

import static banjie.submission.steps.AnswerStepPages.DRAFT;
import static banjie.submission.steps.AnswerStepPages.toReceipt;
import static banjie.submission.steps.AnswerStepPages.view;

import banjie.access.Person;
import banjie.casefile.CaseRefused;
import banjie.submission.steps.StepFrame.At;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Addresses of review, submission and receipt; a face names the root that they stand under. */
public abstract class FinishStepPages {

  private final String root;
  private final StepFrame frame;
  private final FinishSteps steps;

  protected FinishStepPages(String root, StepFrame frame, FinishSteps steps) {
    this.root = root;
    this.frame = frame;
    this.steps = steps;
  }

  /** A QR code of this address, as a picture in an address (data:). */
  protected abstract String qr(String address);

  /** The case's receipt as a PDF, issued now where that hasn't happened yet. */
  protected abstract Printed receipt(UUID caseId, Person by);

  /** @param fileName as it is offered for keeping */
  public record Printed(String fileName, byte[] pdf) {}

  @GetMapping(DRAFT + "/review")
  String review(@PathVariable UUID draft, Model model) {
    At at = frame.at(draft, root);
    return at.draft().isSubmitted() ? toReceipt(at) : steps.showReview(at, model, steps.standsAgainst(at));
  }

  /** Again and again, from whichever window: there is one case, and this leads to it. */
  @PostMapping(DRAFT + "/submit")
  String submit(@PathVariable UUID draft, Model model, HttpServletRequest request, HttpServletResponse response) {
    return view(steps.submit(frame.at(draft, root), request.getRemoteAddr(), model), response);
  }

  @GetMapping(DRAFT + "/receipt")
  String receipt(@PathVariable UUID draft, Model model) {
    At at = frame.at(draft, root);
    return at.draft().isSubmitted() ? steps.showReceipt(at, model, this::qr) : "redirect:" + at.base();
  }

  @GetMapping(DRAFT + "/receipt/document")
  ResponseEntity<byte[]> document(@PathVariable UUID draft) {
    At at = frame.at(draft, root);
    if (!at.draft().isSubmitted()) {
      throw CaseRefused.unknown();
    }
    Printed printed = receipt(at.draft().caseId(), at.person());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(printed.fileName(), StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(printed.pdf());
  }
}
