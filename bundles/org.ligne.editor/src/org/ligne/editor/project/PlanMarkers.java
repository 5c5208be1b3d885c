package org.ligne.editor.project;

/** The markers of plans and their attributes. */
public final class PlanMarkers {
  /** Type of markers that say what is wrong. */
  public static final String PROBLEM = "org.ligne.editor.problem";

  /** Type of markers of things to be done, written in comments. */
  public static final String TASK = "org.ligne.editor.task";

  /** Type of the annotations of problem markers, which no editor paints. */
  public static final String UNSEEN = "org.ligne.editor.unseen";

  /** Attribute: the stable name of the rule that was broken. */
  public static final String CODE = "org.ligne.editor.code";

  /** Attribute: what was expected and how to mend it. */
  public static final String MEND = "org.ligne.editor.mend";

  private PlanMarkers() {}
}
