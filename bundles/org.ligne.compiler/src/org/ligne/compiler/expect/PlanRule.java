package org.ligne.compiler.expect;

import java.util.List;

/**
 * A rule over a whole plan. It tells what is broken for certain: with open entries in the plan,
 * only what no choice of their times could mend; with all times known, everything.
 */
public interface PlanRule {

  /** What the plan does not keep, in order of channel and time; nothing if it may be kept. */
  List<Breach> breaches(Plan plan);
}
