package banjie.process.webapps;

import banjie.access.CurrentPerson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Whoever has signed in with us is signed in to the engine's applications too. Made by the applications, by name. */
public class SignedInPerson implements AuthenticationProvider {

  @Override
  public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
    return WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext()).getBean(CurrentPerson.class).find()
        .map(person -> {
          AuthenticationResult result = AuthenticationResult.successful(person.username());
          result.setGroups(EngineGroups.of(person));
          return result;
        })
        .orElseGet(AuthenticationResult::unsuccessful);
  }

  @Override
  public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
    // The security chain has asked already.
  }
}
