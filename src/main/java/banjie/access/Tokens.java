package banjie.access;

import banjie.platform.BureauClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opaque tokens: random, kept as hashes, withdrawn at once. */
@Component
class Tokens {

  /** A long working day. */
  private static final int HOURS = 12;

  private static final int BYTES = 32;

  record Issued(String token, OffsetDateTime expiresAt) {}

  private final AccountMapper accounts;
  private final SecureRandom random = new SecureRandom();

  Tokens(AccountMapper accounts) {
    this.accounts = accounts;
  }

  @Transactional
  public Issued issue(Person person) {
    byte[] bits = new byte[BYTES];
    random.nextBytes(bits);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    accounts.removeExpiredTokens(person.id());
    accounts.addToken(hash(token), person.id(), HOURS);
    return new Issued(token, accounts.tokenExpiry(hash(token)).atZone(BureauClock.ZONE).toOffsetDateTime());
  }

  /** One query, so no transaction around it: this is asked with every request. */
  public Optional<Person> holder(String token) {
    return accounts.byToken(hash(token)).map(Account::person);
  }

  @Transactional
  public void withdraw(String token) {
    accounts.removeToken(hash(token));
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
