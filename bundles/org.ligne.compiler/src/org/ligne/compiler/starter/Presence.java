package org.ligne.compiler.starter;

import java.util.Locale;
import org.ligne.model.platform.Platform;

/**
 * A network a brand publishes on.
 *
 * @param platform the network
 * @param account the account's name there; empty when it has none yet
 */
public record Presence(Platform platform, String account) {

  /** The name the channel gets. */
  String channel() {
    return platform.getName().toLowerCase(Locale.ROOT);
  }
}
