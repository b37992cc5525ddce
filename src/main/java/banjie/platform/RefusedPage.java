package banjie.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** The page that says why something was refused, for people; its REST sibling is {@link Problems}. */
final class RefusedPage {

  private RefusedPage() {}

  /** Empty for faults, and for what the container has a status of its own for. */
  static Optional<ModelAndView> of(Exception failure) {
    Optional<Refusal> refusal = ProblemAnswers.causes(failure)
        .filter(Refusal.class::isInstance).map(Refusal.class::cast).findFirst();
    if (refusal.isPresent()) {
      return Optional.of(page(Problems.status(refusal.get().kind()), refusal.get().problems()));
    }
    if (ProblemAnswers.causes(failure).anyMatch(ProblemAnswers::somebodyWasFaster)) {
      return Optional.of(page(HttpStatus.CONFLICT, List.of(new Refusal.Problem("version",
          "他人刚刚处理了同一事项，请刷新后再试", "Somebody has just changed the same thing; look again and repeat"))));
    }
    if (ProblemAnswers.causes(failure).anyMatch(MaxUploadSizeExceededException.class::isInstance)) {
      return Optional.of(page(HttpStatus.PAYLOAD_TOO_LARGE, List.of(new Refusal.Problem("file",
          "单个文件不得超过 20MB", "A file may have 20 MB at most"))));
    }
    return Optional.empty();
  }

  private static ModelAndView page(HttpStatus status, List<Refusal.Problem> problems) {
    return new ModelAndView("refused", Map.of("status", status.value(), "problems", problems), status);
  }
}
