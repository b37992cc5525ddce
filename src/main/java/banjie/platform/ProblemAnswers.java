package banjie.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what goes wrong in the REST interface into problem details; pages keep their own error page. */
@RestControllerAdvice
class ProblemAnswers {

  /** PostgreSQL: serialization failure, deadlock, lock not available in time. */
  private static final Set<String> TURNS_LOST = Set.of("40001", "40P01", "55P03");

  private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);

  /** PostgreSQL: too long for the column; a zero byte in a text; the same in JSON. */
  private static final Set<String> UNSTORABLE = Set.of("22001", "22021", "22P05");

  /** A refusal that a page did not show beside its form gets a page of its own; faults of pages go the container's way. */
  @ExceptionHandler
  Object any(Exception failure, HttpServletRequest request) throws Exception {
    if (belongsToSecurity(failure)) {
      throw failure;
    }
    if (failure instanceof AsyncRequestNotUsableException) {
      return null; // the other side has hung up
    }
    if (!Doors.speaksJson(request.getRequestURI())) {
      return RefusedPage.of(failure).orElseThrow(() -> failure);
    }
    ProblemDetail problem = explain(failure, request.getRequestURI());
    HttpHeaders headers = failure instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
    return ResponseEntity.status(problem.getStatus()).headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }

  private static boolean belongsToSecurity(Exception failure) {
    return failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
  }

  private ProblemDetail explain(Exception failure, String path) {
    Refusal refusal = causes(failure).filter(Refusal.class::isInstance).map(Refusal.class::cast).findFirst().orElse(null);
    if (refusal != null) {
      return Problems.of(refusal, path);
    }
    if (causes(failure).anyMatch(ProblemAnswers::somebodyWasFaster)) {
      return Problems.of(HttpStatus.CONFLICT, "somebody-was-faster", "version",
          "他人刚刚处理了同一事项，请刷新后再试", "Somebody has just changed the same thing; look again and repeat", path);
    }
    if (causes(failure).anyMatch(ProblemAnswers::unstorable)) {
      return Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "unstorable-text", null,
          "内容过长或含有无法保存的字符", "A text is too long or holds a character that can't be stored", path);
    }
    ProblemDetail unreadable = unreadable(failure, path);
    if (unreadable != null) {
      return unreadable;
    }
    if (failure instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
      return Problems.of(known.getStatusCode(), "request-refused", null, "请求不符合接口要求",
          "The request does not fit the interface", path);
    }
    log.error("Fault in {}", path, failure);
    return Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "fault", null,
        "系统故障，本次操作没有生效，请稍后再试", "Something broke on our side; nothing was changed. Try again later", path);
  }

  /** Null when the request could be read and the fault is elsewhere. */
  private static ProblemDetail unreadable(Exception failure, String path) {
    if (failure instanceof HttpMessageNotReadableException body) {
      return UnreadableBody.explain(body, path);
    }
    if (failure instanceof MethodArgumentNotValidException invalid) {
      List<Refusal.Problem> errors = invalid.getFieldErrors().stream().map(ProblemAnswers::fieldProblem).toList();
      return Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-input", "填写内容不符合要求",
          "Some fields are not right", errors, path);
    }
    if (failure instanceof ConstraintViolationException outOfRange) {
      List<Refusal.Problem> errors = outOfRange.getConstraintViolations().stream().map(ProblemAnswers::parameterProblem).toList();
      return Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-input", "参数取值不符合要求",
          "Some parameters are out of range", errors, path);
    }
    if (failure instanceof MissingServletRequestParameterException missing) {
      return Problems.of(HttpStatus.BAD_REQUEST, "missing-parameter", missing.getParameterName(),
          "缺少参数 " + missing.getParameterName(), "The parameter " + missing.getParameterName() + " is missing", path);
    }
    if (failure instanceof MissingServletRequestPartException missing) {
      return Problems.of(HttpStatus.BAD_REQUEST, "missing-part", missing.getRequestPartName(),
          "缺少上传内容 " + missing.getRequestPartName(), "The part " + missing.getRequestPartName() + " is missing", path);
    }
    if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
      return Problems.of(HttpStatus.BAD_REQUEST, "malformed-parameter", mismatch.getName(),
          "参数 " + mismatch.getName() + " 格式不正确", "The parameter " + mismatch.getName() + " can't be read", path);
    }
    if (failure instanceof HttpRequestMethodNotSupportedException method) {
      return Problems.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", null,
          "此地址不支持 " + method.getMethod(), method.getMethod() + " is not possible here", path);
    }
    if (failure instanceof HttpMediaTypeNotSupportedException type) {
      return Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", "Content-Type",
          "不支持的内容类型：" + type.getContentType(), "Unsupported content type: " + type.getContentType(), path);
    }
    if (causes(failure).anyMatch(MaxUploadSizeExceededException.class::isInstance)) {
      return Problems.of(HttpStatus.PAYLOAD_TOO_LARGE, "too-large", "file",
          "单个文件不得超过 20MB", "A file may have 20 MB at most", path);
    }
    if (failure instanceof NoResourceFoundException) {
      return Problems.of(HttpStatus.NOT_FOUND, "no-such-address", null, "没有这个地址", "There is nothing at this address", path);
    }
    return null;
  }

  private static Refusal.Problem parameterProblem(ConstraintViolation<?> violation) {
    String name = null;
    for (Path.Node node : violation.getPropertyPath()) {
      name = node.getName(); // the last one: method, then parameter
    }
    return new Refusal.Problem(name, "取值超出范围", "is out of range");
  }

  private static Refusal.Problem fieldProblem(FieldError error) {
    boolean empty = error.getRejectedValue() == null || error.getRejectedValue().toString().isBlank();
    return new Refusal.Problem(error.getField(), empty ? "必填" : "格式不正确", empty ? "is required" : "is not right");
  }

  /**
   * The engine's own class is known by name only: nothing outside the process package may know the engine. What the
   * database says of the engine's statements comes untranslated.
   */
  static boolean somebodyWasFaster(Throwable failure) {
    return failure instanceof ConcurrencyFailureException
        || failure.getClass().getSimpleName().equals("OptimisticLockingException")
        || failure instanceof SQLException sql && sql.getSQLState() != null && TURNS_LOST.contains(sql.getSQLState());
  }

  private static boolean unstorable(Throwable failure) {
    return failure instanceof SQLException sql && UNSTORABLE.contains(String.valueOf(sql.getSQLState()));
  }

  static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
