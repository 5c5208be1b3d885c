package org.ligne.visual.report;

/** A part of a report with a heading of its own. */
interface Section {

  /** What leads to it in the page; its words have it as the beginning of their keys. */
  String id();

  /** Whether there is something to be told. */
  boolean isWorthIt();

  /** Writes what stands below the heading. */
  void write(Html page);
}
