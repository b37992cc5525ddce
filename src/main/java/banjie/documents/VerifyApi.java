package banjie.documents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/verify/{code}")
@Tag(name = "Verification", description = "Checking a document by its code; open to anyone, without personal data")
class VerifyApi {

  /** @param same the file is that document, to the last byte */
  record Comparison(boolean same, String fingerprint, Verification.Finding document) {}

  private final Verification verification;

  VerifyApi(Verification verification) {
    this.verification = verification;
  }

  @GetMapping
  @Operation(summary = "Kind, number, date and fingerprint of the document with this code")
  Verification.Finding find(@PathVariable String code) {
    return verification.find(code);
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(summary = "Compare a file with the document of this code; nothing is kept")
  Comparison compare(@PathVariable String code, @RequestParam MultipartFile file) throws IOException {
    Verification.Finding finding = verification.find(code);
    String fingerprint = Fingerprint.of(file.getBytes());
    return new Comparison(fingerprint.equals(finding.fingerprint()), fingerprint, finding);
  }
}
