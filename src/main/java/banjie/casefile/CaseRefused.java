package banjie.casefile;

import banjie.platform.Refusal;

/** A rule of the case said no. Nothing was changed. */
public class CaseRefused extends Refusal {

  private CaseRefused(Kind kind, String code, String field, String zh, String en) {
    super(kind, code, field, zh, en);
  }

  public static CaseRefused unknown() {
    return new CaseRefused(Kind.UNKNOWN, "unknown-case", "id", "没有这个办件，或您无权查看", "No such case, or not yours to see");
  }

  public static CaseRefused unknown(String code, String zh, String en) {
    return new CaseRefused(Kind.UNKNOWN, code, "id", zh, en);
  }

  static CaseRefused wrongState(CaseState state, String actionZh, String actionEn) {
    return new CaseRefused(Kind.CONFLICT, "illegal-transition", "state",
        "办件现为“" + state.nameZh() + "”，不能" + actionZh,
        "The case is in state " + state + "; it can't be " + actionEn);
  }

  public static CaseRefused staleVersion(int given, int current) {
    return new CaseRefused(Kind.CONFLICT, "stale-version", "version",
        "办件已被更新（您看到的是第" + given + "版，现为第" + current + "版），请刷新后重试",
        "The case has changed since you read it (version " + given + ", now " + current + "); read it again");
  }

  public static CaseRefused forbidden(String code, String field, String zh, String en) {
    return new CaseRefused(Kind.FORBIDDEN, code, field, zh, en);
  }

  public static CaseRefused conflict(String code, String field, String zh, String en) {
    return new CaseRefused(Kind.CONFLICT, code, field, zh, en);
  }

  public static CaseRefused invalid(String code, String field, String zh, String en) {
    return new CaseRefused(Kind.INVALID, code, field, zh, en);
  }
}
