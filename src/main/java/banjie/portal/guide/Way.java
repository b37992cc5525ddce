package banjie.portal.guide;

import banjie.catalogue.Channel;
import java.util.Locale;

/**
 * A channel with its address as a browser needs it.
 *
 * @param href null for the counter
 * @param host whose site it is
 * @param unencrypted what is typed there can be read on the way
 */
record Way(Channel channel, String href, String host, boolean unencrypted) {

  static Way of(Channel channel) {
    if (channel.url() == null) {
      return new Way(channel, null, null, false);
    }
    // The guide prints some addresses without their scheme, and promises no encryption.
    String href = channel.url().matches("(?i)https?://.*") ? channel.url() : "http://" + channel.url();
    String host = href.replaceFirst("(?i)^https?://", "").replaceFirst("[/?#].*$", "");
    return new Way(channel, href, host, !href.toLowerCase(Locale.ROOT).startsWith("https:"));
  }
}
