package banjie.documents;

import banjie.platform.Refusal;

/** A document that isn't there, or can't be corrected. */
final class DocumentRefused {

  private DocumentRefused() {}

  static Refusal unknown() {
    return new Refusal(Refusal.Kind.UNKNOWN, "unknown-document", "id", "没有这份文书，或您无权查看", "No such document, or not yours to see");
  }

  static Refusal unknownCode() {
    return new Refusal(Refusal.Kind.UNKNOWN, "unknown-code", "code",
        "没有查到此核验码对应的文书，请核对后重试", "No document has this code; check it and try again");
  }

  static Refusal notAnOfficer() {
    return new Refusal(Refusal.Kind.FORBIDDEN, "not-your-office", "role",
        "更正文书须由办件所在窗口的工作人员或督办办理", "Officers of the case's office or a supervisor correct documents");
  }

  static Refusal applicantsOwn() {
    return new Refusal(Refusal.Kind.CONFLICT, "not-correctable", "id",
        "承诺书由申请人签署，不能由本机关更正", "A commitment is the applicant's own and can't be corrected by the bureau");
  }

  static Refusal noSuchLetter(String letter) {
    return new Refusal(Refusal.Kind.CONFLICT, "no-such-letter", "font",
        "文书字体中没有“" + letter + "”字，请管理员在 banjie.documents.font 配置收字更全的字体",
        "The documents' typeface has no letter '" + letter
            + "'; an administrator has to set a larger one in banjie.documents.font");
  }

  static Refusal alreadyReplaced(String number) {
    return new Refusal(Refusal.Kind.CONFLICT, "already-replaced", "id",
        "本文书已被" + number + "替代，请更正最新的文书", "Already replaced by a later one; correct that");
  }
}
