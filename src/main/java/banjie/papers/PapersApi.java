package banjie.papers;

import banjie.access.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Papers", description = "Files of a case's papers")
class PapersApi {

  private final UploadPaper upload;
  private final PaperFiles files;
  private final CurrentPerson current;

  PapersApi(UploadPaper upload, PaperFiles files, CurrentPerson current) {
    this.upload = upload;
    this.files = files;
    this.current = current;
  }

  @PostMapping(path = "/papers/{paper}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Upload a page or file of a paper: PDF, JPEG or PNG, 10 MB at most",
      description = "The paper signed-commitment is the commitment that an applicant signed at the counter.")
  PaperFile upload(@PathVariable UUID id, @PathVariable String paper, @RequestParam MultipartFile file) throws IOException {
    return upload.upload(id, paper, file.getOriginalFilename(), file.getBytes(), current.get());
  }

  @GetMapping("/files")
  @Operation(summary = "Every file of the case, oldest first")
  List<PaperFile> list(@PathVariable UUID id) {
    return files.of(id, current.get());
  }

  @GetMapping("/files/{fileId}")
  @Operation(summary = "Download a file")
  ResponseEntity<byte[]> download(@PathVariable UUID id, @PathVariable UUID fileId) {
    return content(files.one(id, fileId, current.get()));
  }

  @GetMapping("/papers/{paper}/source-files")
  @Operation(summary = "Files of the earlier case that this paper is taken over from, and no others of that case")
  List<PaperFile> listSource(@PathVariable UUID id, @PathVariable String paper) {
    return files.ofSource(id, paper, current.get());
  }

  @GetMapping("/papers/{paper}/source-files/{fileId}")
  @Operation(summary = "Download a file of the earlier case that this paper is taken over from")
  ResponseEntity<byte[]> downloadSource(@PathVariable UUID id, @PathVariable String paper, @PathVariable UUID fileId) {
    return content(files.oneOfSource(id, paper, fileId, current.get()));
  }

  private ResponseEntity<byte[]> content(PaperFile file) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file.fileName(), StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(files.content(file));
  }
}
