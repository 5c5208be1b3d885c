package org.ligne.compiler.plan;

import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Severity;

/**
 * How a plan as a whole does not keep what is stated of it. Arguments of each: 0 whether it is of
 * one channel, person or language, 1 which; 2 whether it is of one period, 3 its first day, 4 its
 * last; 5 the figure found; 6 how it is bounded (0 both ends, 1 at most, 2 at least), 7 the least,
 * 8 the most; 9 how many more breaches there are; 10 whether there is a reason, 11 the reason; 12
 * the first entry, 13 the last, 14 how many there are.
 */
public enum PlanRuleCode implements DiagnosticCode {
  /** Some posts are too large or small a part of all. */
  PLAN_SHARE,
  /** There are too many or too few of some posts. */
  PLAN_COUNT,
  /** Two posts are too close. 7: the distance. */
  PLAN_REST,
  /** Two posts follow one another directly. */
  PLAN_ROW,
  /** A post goes out on a day it should stay away from. */
  PLAN_DAY,
  /** A chapter of a story comes before an earlier one. */
  PLAN_SEQUENCE,
  /** A post lacks others before it. 7: how many it wants. */
  PLAN_COMPANY,
  /** Posts are not spread evenly. 8: how many per cent may be off. */
  PLAN_BALANCE,
  /** The first or last post comes too soon or late. 6: 0 after, 1 before, 2 none, 7: what. */
  PLAN_EDGE,
  /** Some posts are not of a kind they should be of. */
  PLAN_EVERY,
  /** There is no post of a kind. */
  PLAN_SOME;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String bundleName() {
    return "org.ligne.compiler.plan.messages";
  }
}
