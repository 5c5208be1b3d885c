package org.ligne.ui.schedule;

import org.ligne.model.schedule.Entry;

/** How far an entry is, in the order of how much is still to be done. */
enum Status {
  UNPLACED,
  AWAITING,
  PLANNED,
  FIXED,
  APPROVED;

  static Status of(Row row) {
    return row.entry().map(Status::of).orElse(UNPLACED);
  }

  private static Status of(Entry entry) {
    return switch (entry.getApproval()) {
      case APPROVED -> APPROVED;
      case MISSING -> AWAITING;
      case NOT_NEEDED -> entry.isFixed() ? FIXED : PLANNED;
    };
  }

  /** What it is called. */
  String label() {
    return switch (this) {
      case UNPLACED -> Messages.unplaced;
      case AWAITING -> Messages.statusAwaiting;
      case PLANNED -> Messages.planned;
      case FIXED -> Messages.fixed;
      case APPROVED -> Messages.statusApproved;
    };
  }
}
