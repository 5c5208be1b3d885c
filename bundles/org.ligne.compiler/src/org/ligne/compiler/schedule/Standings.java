package org.ligne.compiler.schedule;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Standing;
import org.ligne.planning.translate.Gone;
import org.ligne.planning.translate.Past;
import org.ligne.planning.translate.Publication;

/** Says how firmly entries have their time. */
final class Standings {
  private Standings() {}

  /** An entry that is kept without the last plan having held it was approved for its time. */
  static Standing of(org.ligne.planning.problem.Entry entry, Publication publication, Past past) {
    Standing before = past.entry(publication).map(past::standing).orElse(Standing.PLANNED);
    return before == Standing.PLANNED && entry.isKept() ? Standing.APPROVED : before;
  }

  /** What is gone from the texts stays as it was. */
  static Entry gone(Gone gone, Past past) {
    Entry entry = EcoreUtil.copy(gone.entry());
    entry.setStanding(past.standing(gone.entry()));
    entry.setGone(true);
    return entry;
  }
}
