package org.ligne.dsl.ide.server;

import org.eclipse.emf.common.util.URI;
import org.ligne.compiler.load.PlatformLoader;
import org.ligne.platform.PlatformLibrary;

/** The texts that come with Ligne, by their addresses. */
final class ShippedTexts {
  private ShippedTexts() {}

  /** The text of a shipped platform, or null if that address names none. */
  static String text(URI address) {
    return PlatformLibrary.names().stream()
        .filter(name -> PlatformLoader.address(name).equals(address))
        .findFirst()
        .map(PlatformLibrary::text)
        .orElse(null);
  }
}
