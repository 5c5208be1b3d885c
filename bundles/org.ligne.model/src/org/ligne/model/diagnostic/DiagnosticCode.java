package org.ligne.model.diagnostic;

import java.util.Locale;

/**
 * A kind of finding with a stable, readable code. Each bundle that finds something has one enum of
 * these; its message file holds {@code <id>} and {@code <id>.mend} in every language.
 */
public interface DiagnosticCode {

  /** The constant's name; implemented by the enum. */
  String name();

  /** How much such a finding matters unless the rule says otherwise. */
  Severity severity();

  /** Base name of the resource bundle that holds the messages. */
  String bundleName();

  /** The stable code users see, search for and suppress, such as {@code phase-outside-campaign}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
