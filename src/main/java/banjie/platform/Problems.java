package banjie.platform;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Builds problem details (RFC 9457), Chinese first, English beside it. */
public final class Problems {

  private static final Map<Integer, String> TITLES = Map.of(
      400, "请求无法读取", 401, "请先登录", 403, "无权办理", 404, "未找到", 405, "不支持的操作",
      409, "当前状态不允许", 413, "内容过大", 415, "不支持的内容类型", 422, "内容不符合要求", 429, "尝试过于频繁");

  private Problems() {}

  /**
   * @param code kebab-case name of the rule
   * @param path of the request
   */
  public static ProblemDetail of(HttpStatusCode status, String code, String messageZh, String messageEn,
      List<Refusal.Problem> errors, String path) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, messageZh);
    problem.setType(URI.create("urn:banjie:" + code));
    problem.setTitle(TITLES.getOrDefault(status.value(), status.is5xxServerError() ? "系统故障" : "请求被拒绝"));
    problem.setInstance(URI.create(path));
    problem.setProperty("code", code);
    problem.setProperty("detailEn", messageEn);
    problem.setProperty("errors", errors);
    return problem;
  }

  public static ProblemDetail of(Refusal refusal, String path) {
    return of(status(refusal.kind()), refusal.code(), refusal.messageZh(),
        String.join("; ", refusal.problems().stream().map(Refusal.Problem::messageEn).toList()),
        refusal.problems(), path);
  }

  /** @param field may be null: then the whole request is meant, and no field is named */
  public static ProblemDetail of(HttpStatusCode status, String code, String field, String messageZh, String messageEn,
      String path) {
    return of(status, code, messageZh, messageEn,
        field == null ? List.of() : List.of(new Refusal.Problem(field, messageZh, messageEn)), path);
  }

  static HttpStatus status(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case UNKNOWN -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
    };
  }
}
