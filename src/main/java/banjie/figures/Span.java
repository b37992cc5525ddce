package banjie.figures;

/** Bounds of what may be asked. */
public final class Span {

  public static final int LONGEST_DAYS = 1096;

  private Span() {}
}
