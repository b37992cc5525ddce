package banjie.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks passwords and remembers for a while which were right, so that a program calling with HTTP Basic doesn't pay
 * the slow hash each time. What is remembered is a keyed hash of the stored hash and the password: useless outside this
 * process, and void as soon as the password changes, on every node.
 */
@Component
class VerifiedPasswords {

  private static final int MOST = 2000;
  private static final long NANOS = Duration.ofMinutes(10).toNanos();

  private final PasswordEncoder encoder;
  private final SecretKeySpec key;
  private final String nobodysHash;
  private final Map<String, Long> until = new LinkedHashMap<>() {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
      return size() > MOST;
    }
  };

  VerifiedPasswords(PasswordEncoder encoder) {
    this.encoder = encoder;
    byte[] bits = new byte[32];
    new SecureRandom().nextBytes(bits);
    this.key = new SecretKeySpec(bits, "HmacSHA256");
    this.nobodysHash = encoder.encode("nobody");
  }

  boolean matches(String password, String storedHash) {
    String mark = mark(password, storedHash);
    long now = System.nanoTime();
    synchronized (until) {
      Long end = until.get(mark);
      if (end != null && end - now > 0) {
        return true;
      }
      until.remove(mark);
    }
    if (!encoder.matches(password, storedHash)) {
      return false;
    }
    synchronized (until) {
      until.put(mark, now + NANOS);
    }
    return true;
  }

  /** Takes as long as a real check, so that the time doesn't tell which usernames exist. */
  void pretend(String password) {
    encoder.matches(password, nobodysHash);
  }

  private String mark(String password, String storedHash) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(storedHash.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
