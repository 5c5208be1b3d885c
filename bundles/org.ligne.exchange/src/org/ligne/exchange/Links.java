package org.ligne.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lets only complete web addresses into fields that programs follow. */
public final class Links {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private Links() {}

  /**
   * The address in ASCII if it is a complete one of http or https; null gives empty. Letters
   * outside of ASCII are percent-encoded, what is encoded already stays.
   */
  public static Optional<String> web(String address) {
    if (address == null) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(address);
      return isWeb(uri) ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isWeb(URI uri) {
    return uri.getHost() != null
        && uri.getScheme() != null
        && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
  }
}
