package banjie.messages;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What went wrong with a mail, without its words, which repeat the address. */
final class MailFailures {

  /** Causes and next exceptions may be nested; nobody nests deeper. */
  private static final int DEEPEST = 12;

  private MailFailures() {}

  static SendFailure of(MailException failure) {
    Exception inner = failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0
        ? sending.getMessageExceptions()[0]
        : failure;
    SendFailure found = find(inner, 0);
    return found == null ? new SendFailure(SendFailure.Kind.UNREACHABLE, null) : found;
  }

  /** The innermost reason says most. */
  private static SendFailure find(Throwable failure, int depth) {
    if (failure == null || depth > DEEPEST) {
      return null;
    }
    SendFailure next = failure instanceof MessagingException chained ? find(chained.getNextException(), depth + 1) : null;
    SendFailure cause = next == null ? find(failure.getCause(), depth + 1) : next;
    return cause == null ? own(failure) : cause;
  }

  private static SendFailure own(Throwable failure) {
    if (failure instanceof SMTPAddressFailedException refused) {
      return answered(refused.getReturnCode());
    }
    if (failure instanceof SMTPSendFailedException refused) {
      return answered(refused.getReturnCode());
    }
    if (failure instanceof AuthenticationFailedException) {
      return new SendFailure(SendFailure.Kind.SIGN_IN, null);
    }
    if (failure instanceof SocketTimeoutException) {
      return new SendFailure(SendFailure.Kind.TIMEOUT, null);
    }
    return failure instanceof MailConnectException || failure instanceof SocketConnectException
        ? new SendFailure(SendFailure.Kind.UNREACHABLE, null)
        : null;
  }

  /** 421: the server closes; everything else may be about this mail alone. */
  private static SendFailure answered(int code) {
    return code <= 0
        ? new SendFailure(SendFailure.Kind.UNREACHABLE, null)
        : new SendFailure(code == 421 ? SendFailure.Kind.UNAVAILABLE : SendFailure.Kind.REFUSED, code);
  }
}
