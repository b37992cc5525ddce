package banjie.process.webapps;

import banjie.access.CurrentPerson;
import banjie.casefile.CaseFile;
import banjie.platform.Refusal;
import banjie.queue.StepFormData;
import banjie.queue.WorkItem;
import banjie.queue.WorkQueue;
import banjie.worklist.CaseViews;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers Tasklist's question for the variables of a task's form from our own tables: the engine has none, and gets
 * none. Only to those who may see the case.
 */
class StepFormDataFilter extends OncePerRequestFilter {

  private static final Pattern FORM_VARIABLES = Pattern.compile(
      "/(?:camunda/api/engine/engine/[^/]+|engine-rest)/task/([A-Za-z0-9-]+)/form-variables");

  private final WorkQueue queue;
  private final CaseViews cases;
  private final StepFormData data;
  private final CurrentPerson current;
  private final ObjectMapper json;

  StepFormDataFilter(WorkQueue queue, CaseViews cases, StepFormData data, CurrentPerson current, ObjectMapper json) {
    this.queue = queue;
    this.cases = cases;
    this.data = data;
    this.current = current;
    this.json = json;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Matcher path = FORM_VARIABLES.matcher(request.getRequestURI().substring(request.getContextPath().length()));
    if (!"GET".equals(request.getMethod()) || !path.matches()) {
      chain.doFilter(request, response);
      return;
    }
    Optional<WorkItem> item = queue.find(path.group(1));
    if (item.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      CaseFile file = cases.visible(item.get().caseId(), current.get());
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      json.writeValue(response.getOutputStream(), variables(data.shown(file)));
    } catch (Refusal notTheirs) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Map<String, Object> variables(Map<String, Object> shown) throws IOException {
    Map<String, Object> variables = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : shown.entrySet()) {
      boolean text = entry.getValue() instanceof String;
      variables.put(entry.getKey(), Map.of(
          "type", text ? "String" : "Json",
          "value", text ? entry.getValue() : json.writeValueAsString(entry.getValue()),
          "valueInfo", Map.of()));
    }
    return variables;
  }
}
