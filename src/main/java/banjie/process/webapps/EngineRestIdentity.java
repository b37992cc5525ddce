package banjie.process.webapps;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has the engine check every call of its REST interface against the caller's rights. Our own use cases set no such
 * identity: they check by their own rules, and the engine's checks would double the work.
 */
class EngineRestIdentity extends OncePerRequestFilter {

  private final IdentityService identity;
  private final CurrentPerson current;

  EngineRestIdentity(IdentityService identity, CurrentPerson current) {
    this.identity = identity;
    this.current = current;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Person person = current.get();
    identity.setAuthentication(person.username(), EngineGroups.of(person));
    try {
      chain.doFilter(request, response);
    } finally {
      identity.clearAuthentication();
    }
  }
}
