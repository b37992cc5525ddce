package banjie.access;

import banjie.platform.Refusal;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting now, whichever door they came through. */
@Component
public class CurrentPerson {

  /** Refuses when nobody is signed in; a timer acts as {@link Person#SYSTEM} and says so itself. */
  public Person get() {
    return find().orElseThrow(() -> new Refusal(Refusal.Kind.FORBIDDEN, "sign-in-required", "person",
        "请先登录", "Sign in first"));
  }

  public Optional<Person> find() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Person person
        ? Optional.of(person)
        : Optional.empty();
  }
}
