package banjie.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tokens")
class TokenApi {

  record SignIn(String username, String password) {}

  private final Tokens tokens;
  private final CurrentPerson current;
  private final AuthenticationManager authentication;
  private final BearerTokenResolver bearer;

  TokenApi(Tokens tokens, CurrentPerson current, AuthenticationManager authentication, BearerTokenResolver bearer) {
    this.tokens = tokens;
    this.current = current;
    this.authentication = authentication;
    this.bearer = bearer;
  }

  /** @param signIn may be left out by those who use HTTP Basic */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Tokens.Issued issue(@RequestBody(required = false) SignIn signIn, HttpServletRequest request) {
    return tokens.issue(signIn == null ? byBasic() : byBody(signIn, request));
  }

  @DeleteMapping("/current")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(HttpServletRequest request) {
    String token = bearer.resolve(request);
    if (token != null) {
      tokens.withdraw(token);
    }
  }

  private Person byBasic() {
    return current.find().orElseThrow(() -> new NotSignedIn("Neither HTTP Basic nor a body"));
  }

  private Person byBody(SignIn signIn, HttpServletRequest request) {
    if (signIn.username() == null || signIn.password() == null) {
      throw new NotSignedIn("Username or password is missing");
    }
    var attempt = UsernamePasswordAuthenticationToken.unauthenticated(signIn.username(), signIn.password());
    attempt.setDetails(new WebAuthenticationDetails(request));
    return (Person) authentication.authenticate(attempt).getPrincipal();
  }
}
