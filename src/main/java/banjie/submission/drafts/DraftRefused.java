package banjie.submission.drafts;

import banjie.platform.Refusal;
import java.util.List;

/** A rule of drafts said no. */
final class DraftRefused {

  private DraftRefused() {}

  static Refusal unknown() {
    return new Refusal(Refusal.Kind.UNKNOWN, "unknown-draft", "id",
        "没有这份申请草稿：可能已提交、已删除，或保存期已满", "No such draft: it was submitted, deleted, or kept no longer");
  }

  static Refusal submitted() {
    return new Refusal(Refusal.Kind.CONFLICT, "draft-submitted", "id", "这份申请已经提交", "This application has been submitted");
  }

  /** @param keys of the answers that were given differently elsewhere meanwhile */
  static Refusal overtaken(List<String> keys) {
    return new Refusal(Refusal.Kind.CONFLICT, "draft-overtaken", keys.stream()
        .map(key -> new Refusal.Problem(key, "这一项已在另一个页面改成了别的内容", "This answer was changed in another window"))
        .toList());
  }

  static Refusal tooMany(int most) {
    return new Refusal(Refusal.Kind.CONFLICT, "too-many-drafts", "itemCode",
        "最多保存 " + most + " 份草稿，请先提交或删除一份", "At most " + most + " drafts are kept; submit or delete one first");
  }

  static Refusal unfinishedUploads() {
    return new Refusal(Refusal.Kind.CONFLICT, "uploads-unfinished", "papers",
        "还有文件没有传完，请继续上传或移除后再提交", "A file isn't uploaded completely; go on with it or remove it first");
  }

  static Refusal unknownFile() {
    return new Refusal(Refusal.Kind.UNKNOWN, "unknown-file", "file", "没有这个文件，可能已被移除", "No such file; it may have been removed");
  }

  static Refusal unknownPaper(String code) {
    return new Refusal(Refusal.Kind.INVALID, "unknown-paper", "paper",
        "本事项不需要材料“" + code + "”", "Paper '" + code + "' is not one of those needed");
  }

  static Refusal wrongOffset(long expected) {
    return new Refusal(Refusal.Kind.CONFLICT, "wrong-offset", "offset",
        "请从第 " + expected + " 字节继续上传", "Go on from byte " + expected);
  }

  static Refusal damaged() {
    return new Refusal(Refusal.Kind.INVALID, "upload-damaged", "file",
        "文件在上传中损坏，请重新上传", "The file was damaged on its way; upload it again");
  }
}
