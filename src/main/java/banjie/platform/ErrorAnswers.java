package banjie.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for what went wrong before or outside our controllers: a page for people, problem details for programs. */
@Controller
class ErrorAnswers implements ErrorController {

  @RequestMapping("/error")
  Object answer(HttpServletRequest request) {
    HttpStatus status = status(request);
    String path = path(request);
    if (!Doors.speaksJson(path)) {
      return new ModelAndView("error", Map.of("status", status.value()), status);
    }
    ProblemDetail problem = status.is5xxServerError()
        ? Problems.of(status, "fault", null, "系统故障，请稍后再试", "Something broke on our side; try again later", path)
        : Problems.of(status, status == HttpStatus.NOT_FOUND ? "no-such-address" : "request-refused", null,
            "请求被拒绝", "The request was refused", path);
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status != null ? status : code == null ? HttpStatus.NOT_FOUND : HttpStatus.INTERNAL_SERVER_ERROR;
  }

  private static String path(HttpServletRequest request) {
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return path == null ? request.getRequestURI() : path.toString();
  }
}
