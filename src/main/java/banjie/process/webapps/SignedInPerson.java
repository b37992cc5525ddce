package banjie.process.webapps;

import banjie.access.CurrentPerson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/** Whoever has signed in with us is signed in to the engine's applications too. Made by the applications, by name. */
public class SignedInPerson implements AuthenticationProvider {

  private final CurrentPerson current = new CurrentPerson();

  @Override
  public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
    return current.find()
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
