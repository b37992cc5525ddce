package banjie.process.webapps;

import banjie.platform.Refusal;
import banjie.process.RefusedInEngine;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What may be changed through the engine's own interfaces: the things that a use case stands behind, a person's own
 * filters, and the repair of a failed job. Everything else (deployments, modifications, variables, deletions that skip
 * listeners, the engine's copy of the people) is closed to everybody, administrators too.
 * A rule's refusal is answered as what it is, with its words, instead of as a fault of the engine.
 */
class EngineDoorsFilter extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private static final List<Pattern> ENGINE_WRITES = List.of(
      Pattern.compile("POST /task/[^/]+/(claim|unclaim|assignee|complete|submit-form|comment/create)"),
      Pattern.compile("PUT /task/[^/]+"),
      Pattern.compile("POST /process-definition/(key/)?[^/]+/submit-form"),
      Pattern.compile("POST /filter/create"),
      Pattern.compile("(PUT|DELETE) /filter/[^/]+"),
      Pattern.compile("PUT /job/[^/]+/retries"),
      Pattern.compile("POST /job/[^/]+/execute"),
      // Questions too long for an address.
      Pattern.compile("POST /filter/[^/]+/(list|singleResult|count)"),
      Pattern.compile("POST /(task|job|process-instance|process-definition|execution|variable-instance|incident|"
          + "history/[a-z-]+)(/count)?"));

  private static final List<Pattern> WEBAPP_WRITES = List.of(
      Pattern.compile("POST /camunda/api/admin/auth/user/[^/]+/logout"),
      // Cockpit's lists are questions sent by POST.
      Pattern.compile("POST /camunda/api/cockpit/plugin/base/.*"));

  private static final Pattern ENGINE = Pattern.compile("/(?:camunda/api/engine/engine/[^/]+|engine-rest)(/.*)");

  private final ObjectMapper json;

  EngineDoorsFilter(ObjectMapper json) {
    this.json = json;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (READING.contains(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    if (!isOpen(request)) {
      answer(response, HttpServletResponse.SC_FORBIDDEN, new Refusal(Refusal.Kind.FORBIDDEN, "closed-door", "path",
          "此操作不对外开放，请通过办件办理", "This is closed; cases are changed through Banjie's own interface"));
      return;
    }
    ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
    RefusedInEngine.forget();
    try {
      chain.doFilter(request, held);
      Refusal refusal = RefusedInEngine.last();
      if (refusal != null && held.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
        held.resetBuffer();
        answer(held, status(refusal), refusal);
      }
    } finally {
      RefusedInEngine.forget();
    }
    held.copyBodyToResponse();
  }

  private static boolean isOpen(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    var engine = ENGINE.matcher(path);
    return engine.matches()
        ? matchesAny(ENGINE_WRITES, request.getMethod() + " " + engine.group(1))
        : matchesAny(WEBAPP_WRITES, request.getMethod() + " " + path);
  }

  private static boolean matchesAny(List<Pattern> doors, String request) {
    return doors.stream().anyMatch(door -> door.matcher(request).matches());
  }

  private static int status(Refusal refusal) {
    return switch (refusal.kind()) {
      case INVALID -> 422;
      case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
      case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
      case CONFLICT -> HttpServletResponse.SC_CONFLICT;
      case TOO_OFTEN -> 429;
    };
  }

  /** Problem details (RFC 9457), and {@code message} besides, which is what the webapps show. */
  private void answer(HttpServletResponse response, int status, Refusal refusal) throws IOException {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "urn:banjie:" + refusal.code());
    problem.put("title", refusal.messageZh());
    problem.put("status", status);
    problem.put("detail", refusal.messageZh());
    problem.put("errors", refusal.problems());
    problem.put("message", refusal.messageZh());
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
