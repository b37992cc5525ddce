package banjie.catalogue;

import java.util.List;

/**
 * A way to hand an application in.
 *
 * @param printed the name as the guide prints it
 * @param offices codes; empty for online
 * @param url null for the counter; as printed, so it may lack a scheme
 * @param external another organisation's system behind an unencrypted address: warn before opening it
 * @param steps what to do there, as printed
 */
public record Channel(
    Kind kind, String printed, List<String> offices, String url, boolean external, List<String> steps, String reading) {

  public enum Kind {
    COUNTER,
    ONLINE
  }

  public Channel {
    offices = Lists.copy(offices);
    steps = Lists.copy(steps);
  }
}
