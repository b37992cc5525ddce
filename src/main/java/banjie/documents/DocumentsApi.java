package banjie.documents;

import banjie.access.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Documents", description = "The documents of a case: receipt, notices, decisions, proof of delivery")
class DocumentsApi {

  /** @param correction what the document ought to have said; printed with the reason */
  record Correction(@NotBlank @Size(max = 500) String reason, @Size(max = 1000) String correction) {}

  private final DocumentMapper documents;
  private final SealDocuments sealing;
  private final CorrectDocument correct;
  private final CaseDocuments reading;
  private final CurrentPerson current;
  private final String publicUrl;

  DocumentsApi(DocumentMapper documents, SealDocuments sealing, CorrectDocument correct, CaseDocuments reading,
      CurrentPerson current,
      @Value("${banjie.public-url}") String publicUrl) {
    this.documents = documents;
    this.sealing = sealing;
    this.correct = correct;
    this.reading = reading;
    this.current = current;
    this.publicUrl = publicUrl;
  }

  @GetMapping("/cases/{id}/documents")
  @Operation(summary = "Every document of the case, oldest first")
  List<DocumentView> ofCase(@PathVariable UUID id) {
    return reading.of(id, current.get());
  }

  @GetMapping("/documents/{id}/content")
  @Operation(summary = "The document as PDF",
      description = "Issues it first where that hasn't happened yet. The same bytes every time.")
  ResponseEntity<byte[]> content(@PathVariable long id, WebRequest request) {
    CaseDocuments.Content document = reading.content(id, current.get());
    if (request.checkNotModified(document.etag())) {
      return null;
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline()
            .filename(document.fileName(), StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .eTag(document.etag())
        .body(document.pdf());
  }

  @PostMapping("/documents/{id}/corrections")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Replace a wrong document by a new one that names it",
      description = "For officers of the case's office and supervisors. The old one stays as it is, marked as replaced.")
  DocumentView correct(@PathVariable long id, @Valid @RequestBody Correction in) {
    long replacement = correct.correct(id, in.reason().strip(), in.correction(), current.get());
    sealing.seal(replacement);
    return DocumentView.of(documents.find(replacement), publicUrl);
  }
}
