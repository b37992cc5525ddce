package banjie.access;

import banjie.platform.Refusal;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who is acting now, whichever door they came through. */
@Component
public class CurrentPerson {

  private static final String ASKED = CurrentPerson.class.getName();

  private final StandIns standIns;

  public CurrentPerson(StandIns standIns) {
    this.standIns = standIns;
  }

  /** Refuses when nobody is signed in; a timer acts as {@link Person#SYSTEM} and says so itself. */
  public Person get() {
    return find().orElseThrow(() -> new Refusal(Refusal.Kind.FORBIDDEN, "sign-in-required", "person",
        "请先登录", "Sign in first"));
  }

  public Optional<Person> find() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Person person
        ? Optional.of(current(person))
        : Optional.empty();
  }

  /** One question to the database for each request, however often somebody asks. */
  private Person current(Person signedIn) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null || !signedIn.isStaff()) {
      return standIns.with(signedIn);
    }
    if (request.getAttribute(ASKED, RequestAttributes.SCOPE_REQUEST) instanceof Person known && known.id().equals(signedIn.id())) {
      return known;
    }
    Person person = standIns.with(signedIn);
    request.setAttribute(ASKED, person, RequestAttributes.SCOPE_REQUEST);
    return person;
  }
}
