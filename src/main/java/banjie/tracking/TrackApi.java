package banjie.tracking;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tracking", description = "A case by its number and query code, without sign-in")
class TrackApi {

  record Receipt(@Schema(example = "21038120261123080000421") String number, @Schema(example = "ACDEFGHJKM") String queryCode) {}

  private final TrackCase trackCase;

  TrackApi(TrackCase trackCase) {
    this.trackCase = trackCase;
  }

  /** Posted, so that neither number nor code is in any address. */
  @PostMapping("/api/v1/track")
  @Operation(summary = "Where the case stands, what comes next and by when")
  TrackedCase track(@RequestBody Receipt receipt, HttpServletRequest request) {
    return trackCase.track(receipt.number(), receipt.queryCode(), request.getRemoteAddr());
  }
}
