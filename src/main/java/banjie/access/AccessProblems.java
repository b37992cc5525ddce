package banjie.access;

import banjie.platform.Problems;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells programs in problem details that they are not signed in, or may not do this. */
@Component
class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

  /**
   * Basic works too but isn't offered: a browser would ask for the password, keep it, and send it along with what
   * other sites make it do.
   */
  private static final String CHALLENGE = "Bearer realm=\"banjie\"";

  private final ObjectMapper json;

  AccessProblems(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String path = request.getRequestURI();
    if (failure instanceof LockedException) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(FailedSignIns.PAUSE.toSeconds()));
      write(response, Problems.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", null,
          "密码多次错误，请稍后再试", "Too many wrong passwords; try again later", path));
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    if (failure instanceof InvalidBearerTokenException) {
      write(response, Problems.of(HttpStatus.UNAUTHORIZED, "invalid-token", null,
          "登录已失效，请重新登录", "The token is unknown, expired or withdrawn", path));
    } else if (request.getHeader(HttpHeaders.AUTHORIZATION) != null || path.equals("/api/v1/tokens")) {
      write(response, Problems.of(HttpStatus.UNAUTHORIZED, "wrong-credentials", null,
          "用户名或密码错误", "Wrong username or password", path));
    } else {
      write(response, Problems.of(HttpStatus.UNAUTHORIZED, "sign-in-required", null, "请先登录", "Sign in first", path));
    }
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
      throws IOException {
    write(response, Problems.of(HttpStatus.FORBIDDEN, "wrong-role", null,
        "您的岗位无权进行此操作", "Your role may not do this", request.getRequestURI()));
  }

  private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    json.writeValue(response.getWriter(), problem);
  }
}
