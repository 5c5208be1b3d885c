package org.ligne.planning.conflict;

import org.eclipse.emf.ecore.EObject;
import org.ligne.model.campaign.Campaign;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/**
 * What repairs cost those who plan: what one campaign says is changed more easily than what a line
 * says for all, little more easily than much, and what concerns few more easily than many.
 */
final class Costs {
  private static final long MOVE = 10;
  private static final long WIDEN = 20;
  private static final long SHORTEN = 25;
  private static final long SHIFT = 25;
  private static final long DAY = 40;
  private static final long RAISE = 30;
  private static final long HOLD = 80;
  private static final long LINE = 25;
  private static final long MOST_TOUCHED = 20;
  private static final long TOUCHED_PER_POINT = 5;

  private final Conflict conflict;

  Costs(Conflict conflict) {
    this.conflict = conflict;
  }

  /** The cost of a repair of a size, in the steps of its kind. */
  long of(Repair repair, long size) {
    return switch (repair) {
      case Repair.Move move -> MOVE * move.entry().weight() + size;
      case Repair.Hold hold -> HOLD * hold.entry().weight();
      case Repair.Widen widen -> WIDEN + 2 * size + shared(widen.statement());
      case Repair.Shorten shorten -> SHORTEN + size + shared(shorten.statement());
      case Repair.Shift shift -> SHIFT + 2 * size + shared(shift.statement());
      case Repair.Day day -> DAY + shared(day.statement());
      case Repair.Raise raise -> RAISE + 5 * size + shared(raise.statement());
    };
  }

  private long shared(Statement statement) {
    long touched = conflict.problem().entries().stream().filter(it -> obeys(it, statement)).count();
    return (isOfCampaign(statement) ? 0 : LINE)
        + Math.min(MOST_TOUCHED, touched / TOUCHED_PER_POINT);
  }

  private static boolean isOfCampaign(Statement statement) {
    EObject source = statement.source() instanceof EObject object ? object : null;
    while (source != null && !(source instanceof Campaign)) {
      source = source.eContainer();
    }
    return source != null || Shape.isWish(statement.kind());
  }

  private boolean obeys(Entry entry, Statement statement) {
    ChannelPolicy policy = conflict.problem().channelOf(entry).policy();
    return statement.equals(entry.wish())
        || statement.equals(policy.gap().statement())
        || says(policy.perDay(), statement)
        || says(policy.perWeek(), statement)
        || says(policy.cadenceMaximum(), statement)
        || entry.owner() != Entry.NONE
            && says(conflict.problem().owners().get(entry.owner()).capacity(), statement);
  }

  private static boolean says(Cap cap, Statement statement) {
    return cap != null && cap.statement().equals(statement);
  }
}
