package banjie.platform;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that a paper may be, told by their first bytes and not by what the sender calls them. */
public enum FileType {
  PDF("application/pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
  JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
  PNG("image/png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);

  private final String mediaType;
  private final int[] signature;

  FileType(String mediaType, int... signature) {
    this.mediaType = mediaType;
    this.signature = signature;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<FileType> of(byte[] content) {
    return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
  }

  private boolean begins(byte[] content) {
    if (content.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((content[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
