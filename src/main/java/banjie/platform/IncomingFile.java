package banjie.platform;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that somebody hands in for a paper, checked: what may be kept, and under which name.
 *
 * @param name without a path, fit to be shown and sent in a header
 * @param sha256 of the content, hexadecimal
 */
public record IncomingFile(String name, FileType type, String sha256) {

  /** Bytes. */
  public static final int MOST_BYTES = 10 * 1024 * 1024;
  public static final int MOST_PER_CASE = 60;
  private static final int LONGEST_NAME = 200;

  /** @throws Refusal "wrong-file-type" or "file-too-large" */
  public static IncomingFile of(String name, byte[] content) {
    FileType type = typeOf(content);
    requireSize(content.length);
    return new IncomingFile(safeName(name), type, sha256(content));
  }

  /**
   * @param begin of the file: a dozen bytes are enough
   * @throws Refusal "wrong-file-type"
   */
  public static FileType typeOf(byte[] begin) {
    return FileType.of(begin).orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "wrong-file-type", "file",
        "只接受 PDF、JPEG、PNG 文件", "Only PDF, JPEG and PNG files are accepted"));
  }

  /** @throws Refusal "file-too-large" */
  public static void requireSize(long bytes) {
    if (bytes > MOST_BYTES) {
      throw new Refusal(Refusal.Kind.INVALID, "file-too-large", "file", "单个文件不能超过 10 MB", "A file may have 10 MB at most");
    }
  }

  /** @throws Refusal "too-many-files" when as many are there already as a case may have */
  public static void requireRoom(int files) {
    if (files >= MOST_PER_CASE) {
      throw new Refusal(Refusal.Kind.CONFLICT, "too-many-files", "file",
          "每个办件最多上传 " + MOST_PER_CASE + " 个文件", "A case may have " + MOST_PER_CASE + " files at most");
    }
  }

  /** The name is shown to people and sent in a header: no path, no control characters, not too long. */
  public static String safeName(String name) {
    String last = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
    String kept = last.isEmpty() ? "file" : last;
    return kept.length() <= LONGEST_NAME ? kept : kept.substring(kept.length() - LONGEST_NAME);
  }

  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
