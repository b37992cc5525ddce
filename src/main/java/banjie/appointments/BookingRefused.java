package banjie.appointments;

import banjie.platform.Refusal;

/** A rule of appointments or of the line at the hall said no. Nothing was changed. */
final class BookingRefused extends Refusal {

  private BookingRefused(Kind kind, String code, String field, String zh, String en) {
    super(kind, code, field, zh, en);
  }

  static BookingRefused invalid(String code, String field, String zh, String en) {
    return new BookingRefused(Kind.INVALID, code, field, zh, en);
  }

  static BookingRefused conflict(String code, String field, String zh, String en) {
    return new BookingRefused(Kind.CONFLICT, code, field, zh, en);
  }

  static BookingRefused forbidden(String code, String field, String zh, String en) {
    return new BookingRefused(Kind.FORBIDDEN, code, field, zh, en);
  }

  static BookingRefused tooOften(String code, String field, String zh, String en) {
    return new BookingRefused(Kind.TOO_OFTEN, code, field, zh, en);
  }

  /** For somebody else's too: who may not see it learns no more. */
  static BookingRefused unknown() {
    return new BookingRefused(Kind.UNKNOWN, "unknown-booking", "id", "没有这个预约，或不是您的", "No such appointment, or not yours");
  }

  static BookingRefused unknownTicket() {
    return new BookingRefused(Kind.UNKNOWN, "unknown-ticket", "code", "没有这个号，或不是今天的", "No such number, or not one of today's");
  }

  static BookingRefused unknownOffice() {
    return new BookingRefused(Kind.UNKNOWN, "unknown-office", "office", "该窗口不提供预约和取号", "This office takes no appointments and gives no numbers");
  }
}
