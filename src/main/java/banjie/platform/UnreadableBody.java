package banjie.platform;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Says what exactly is wrong with a JSON body: the place where it breaks, or the field that doesn't fit. */
final class UnreadableBody {

  private UnreadableBody() {}

  static ProblemDetail explain(HttpMessageNotReadableException failure, String path) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof StreamReadException broken) {
        return broken(broken, path);
      }
      if (cause instanceof UnrecognizedPropertyException unknown) {
        String field = field(unknown);
        return Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "unknown-property", field,
            "不认识的字段 " + field, "The field " + field + " is not known", path);
      }
      if (cause instanceof JsonMappingException misfit && !misfit.getPath().isEmpty()
          && !(cause.getCause() instanceof StreamReadException)) {
        String field = field(misfit);
        return Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "wrong-type", field,
            "字段 " + field + " 的类型或取值不正确", "The field " + field + " has a wrong type or value", path);
      }
    }
    if (failure.getCause() instanceof JsonProcessingException) {
      return Problems.of(HttpStatus.BAD_REQUEST, "wrong-shape", null,
          "请求内容的结构不正确", "The body has the wrong shape", path);
    }
    return Problems.of(HttpStatus.BAD_REQUEST, "missing-body", null, "缺少请求内容", "A body is required", path);
  }

  private static ProblemDetail broken(JsonProcessingException broken, String path) {
    JsonLocation at = broken.getLocation();
    String line = at == null ? "?" : Integer.toString(at.getLineNr());
    String column = at == null ? "?" : Integer.toString(at.getColumnNr());
    return Problems.of(HttpStatus.BAD_REQUEST, "broken-json", null,
        "JSON 格式错误，第 " + line + " 行第 " + column + " 列",
        "Broken JSON at line " + line + ", column " + column, path);
  }

  private static String field(JsonMappingException misfit) {
    return misfit.getPath().stream()
        .map(step -> step.getFieldName() != null ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
