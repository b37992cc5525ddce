package banjie.platform;

/** The application won't start like this, and says what to do instead. */
public class StartRefused extends RuntimeException {

  private final String remedy;

  /**
   * @param reason what is wrong
   * @param remedy what the person who starts the application can do
   */
  public StartRefused(String reason, String remedy) {
    super(reason);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }
}
