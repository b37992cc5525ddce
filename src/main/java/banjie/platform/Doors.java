package banjie.platform;

/** Which addresses are for programs and which for people. */
public final class Doors {

  private Doors() {}

  /** True where the answer is JSON, also when something goes wrong. */
  public static boolean speaksJson(String path) {
    return path.startsWith("/api/") || path.startsWith("/engine-rest/") || path.startsWith("/actuator/")
        || path.startsWith("/v3/");
  }
}
