package banjie.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person whose password or token was right. Kept in the session of those who use pages. */
final class SignedIn extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1;

  private final Person person;

  SignedIn(Person person) {
    super(authorities(person));
    this.person = person;
    setAuthenticated(true);
  }

  @Override
  public Person getPrincipal() {
    return person;
  }

  @Override
  public Object getCredentials() {
    return null;
  }

  @Override
  public String getName() {
    return person.username();
  }

  /** Coarse ones for the addresses; whether a person may take a step is decided where the step is taken. */
  private static Collection<? extends GrantedAuthority> authorities(Person person) {
    Set<GrantedAuthority> authorities = new HashSet<>();
    authorities.add(new SimpleGrantedAuthority(person.isStaff() ? "ROLE_STAFF" : "ROLE_APPLICANT"));
    person.posts().forEach(post -> authorities.add(new SimpleGrantedAuthority("ROLE_" + post.role())));
    return authorities;
  }
}
