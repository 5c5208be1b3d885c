package org.ligne.dsl.tests.validation;

import org.ligne.model.diagnostic.DiagnosticCode;

/**
 * A rule's breach and its absence.
 *
 * @param code what the breach gives
 * @param breach a text in which {@code /*!*}{@code /} stands before each place to be reported
 * @param fine a like text in which nothing is to be reported with that code
 */
record Case(DiagnosticCode code, String breach, String fine) {
  @Override
  public String toString() {
    return code.id();
  }
}
