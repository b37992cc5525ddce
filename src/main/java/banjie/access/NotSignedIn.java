package banjie.access;

import org.springframework.security.core.AuthenticationException;

/** Nobody said who they are. */
class NotSignedIn extends AuthenticationException {

  NotSignedIn(String message) {
    super(message);
  }
}
