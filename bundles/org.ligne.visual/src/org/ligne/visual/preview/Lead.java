package org.ligne.visual.preview;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where a post leads.
 *
 * @param address the address as it was written
 * @param tracked the same with its tracking parameters: what is sent
 */
public record Lead(String address, String tracked) {
  private static final int SHORT = 27;

  /** The part of the address that names the site; all of it if it has none. */
  public String site() {
    try {
      String host = new URI(address).getHost();
      return host == null ? address : host.replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return address; // Nobody follows it, but it is shown as it was written.
    }
  }

  /** The address as networks show it in texts: without its scheme, and not long. */
  public String brief() {
    String bare = address.replaceFirst("^(?i:https?)://(www\\.)?", "");
    return bare.length() <= SHORT ? bare : bare.substring(0, SHORT) + "…";
  }
}
