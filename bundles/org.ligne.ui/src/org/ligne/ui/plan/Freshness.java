package org.ligne.ui.plan;

/** How a schedule stands to the texts as they are now, unsaved ones too. */
public enum Freshness {
  /** It is of these texts. */
  CURRENT,
  /** It is of older texts, and a newer one is on its way. */
  PLANNING,
  /** It is of older texts; the new ones hold errors. */
  OLDER
}
