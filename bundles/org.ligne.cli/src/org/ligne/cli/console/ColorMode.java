package org.ligne.cli.console;

import java.util.Map;

/** When to use colours. */
public enum ColorMode {
  /** On a terminal, unless the environment says NO_COLOR (no-color.org). */
  AUTO,
  /** Always, whatever the output is. */
  ALWAYS,
  /** Never. */
  NEVER;

  /** The colours for an output. */
  public Palette palette(boolean terminal, Map<String, String> environment) {
    boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Palette(this == ALWAYS || this == AUTO && terminal && !unwanted);
  }
}
