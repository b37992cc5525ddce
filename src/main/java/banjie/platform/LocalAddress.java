package banjie.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Where a visitor came from, as an address that can be redirected to without leading them elsewhere. */
public final class LocalAddress {

  private LocalAddress() {}

  /** @return path and query of a page of ours; the front page where the address is another's or unreadable */
  public static String of(String address, HttpServletRequest request) {
    try {
      URI from = address == null ? null : URI.create(address);
      boolean ours = from != null && from.getHost() != null && from.getHost().equals(request.getServerName())
          && from.getRawPath() != null && from.getRawPath().startsWith("/") && !from.getRawPath().startsWith("//");
      return ours ? from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()) : "/";
    } catch (IllegalArgumentException unreadable) {
      return "/";
    }
  }
}
