package org.ligne.planning;

import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Severity;

/** What a plan could not do. */
public enum PlanningCode implements DiagnosticCode {
  /**
   * An entry found no place among the others. Arguments: its identifier, what stands in its way,
   * the entries that have a part in it.
   */
  ENTRY_WITHOUT_PLACE,
  /** An entry has no slot at all, whatever the others do. Arguments: identifier, statements. */
  ENTRY_WITHOUT_SLOT,
  /**
   * Fixed times that cannot all be kept. Arguments: the identifier of the entry left out, the
   * statements that keep it from its time, the entries it collides with.
   */
  FIXED_ENTRIES_COLLIDE,
  /**
   * A channel stays under its weekly cadence. Arguments: channel, Monday of the week, entries it
   * has, entries it should have.
   */
  CADENCE_NOT_REACHED;

  @Override
  public Severity severity() {
    return this == CADENCE_NOT_REACHED ? Severity.WARNING : Severity.ERROR;
  }

  @Override
  public String bundleName() {
    return "org.ligne.planning.messages";
  }
}
