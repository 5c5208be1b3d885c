package org.ligne.ui.wizard.project;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of web sites as people type them. */
final class WebAddress {
  private WebAddress() {}

  /**
   * The whole address for {@code example.com} or {@code https://example.com/tea}; empty if it is
   * none that posts can lead to. Tracking parameters are Ligne's to add.
   */
  static Optional<String> of(String typed) {
    String address = typed.contains("://") ? typed : "https://" + typed;
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      boolean tracked = String.valueOf(uri.getRawQuery()).toLowerCase(Locale.ROOT).contains("utm_");
      boolean named = uri.getHost() != null && uri.getHost().contains(".");
      return web && named && !tracked ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // which is what the page says
    }
  }
}
