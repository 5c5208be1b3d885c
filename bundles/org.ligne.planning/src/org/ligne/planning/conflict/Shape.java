package org.ligne.planning.conflict;

import java.util.List;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** What a conflict is about, by the kind of the rules that have a part in it. */
public enum Shape {
  /** A channel takes no more in a week. */
  WEEK,
  /** A channel takes no more on a day. */
  DAY,
  /** A channel's posts are too near to each other. */
  GAP,
  /** A person takes care of no more on a day. */
  OWNER,
  /** There is no more money in a week. */
  BUDGET,
  /** Posts cannot come in their order. */
  ORDER,
  /** A medium cannot rest. */
  REST,
  /** The channels of one post are too near to each other. */
  STAGGER,
  /** Entries that can have one time only are in each other's way. */
  FIXED,
  /** The channel is closed. */
  CLOSED,
  /** Rules of several kinds. */
  MIXED;

  /** The shape of a conflict. */
  public static Shape of(Conflict conflict) {
    List<StatementKind> rules =
        conflict.statements().stream()
            .map(Statement::kind)
            .filter(kind -> !isWish(kind) && !isClosing(kind))
            .distinct()
            .toList();
    if (rules.isEmpty()) {
      return CLOSED;
    }
    if (rules.size() > 1) {
      return MIXED;
    }
    boolean fixed = conflict.entries().size() > 1;
    return fixed && conflict.entries().stream().allMatch(Entry::isPinned)
        ? FIXED
        : of(rules.getFirst());
  }

  private static Shape of(StatementKind rule) {
    return switch (rule) {
      case MAX_PER_WEEK, CADENCE_MAXIMUM -> WEEK;
      case MAX_PER_DAY -> DAY;
      case GAP -> GAP;
      case CAPACITY -> OWNER;
      case BUDGET -> BUDGET;
      case PRECEDENCE -> ORDER;
      case MEDIA_REST -> REST;
      case STAGGER -> STAGGER;
      default -> MIXED;
    };
  }

  /** Whether a statement of a kind says when an entry is wanted. */
  public static boolean isWish(StatementKind kind) {
    return switch (kind) {
      case KEPT, FIXED_TIME, PHASE, CAMPAIGN_PERIOD, OCCURRENCE -> true;
      default -> false;
    };
  }

  /** Whether a statement of a kind says when a channel is open. */
  public static boolean isClosing(StatementKind kind) {
    return switch (kind) {
      case BLACKOUT, HOLIDAY, WINDOW, QUIET, NOW -> true;
      default -> false;
    };
  }
}
