package banjie.catalogue;

/**
 * A place where papers are handed in or stamped; each has its own queues.
 *
 * @param reading how a gap of the guide was read; null if it is plain
 */
public record Office(String code, String nameZh, String nameEn, Kind kind, String reading) {

  public enum Kind {
    HALL,
    STATION_WINDOW,
    COMMUNITY
  }
}
