package org.ligne.planning.problem;

/**
 * What a statement of the line or the campaign does to the plan.
 *
 * <p>The order of the constants is the order in which statements are listed to a reader: what the
 * author of the post said first, what the line says next, what the engine prefers last.
 */
public enum StatementKind {
  /** An entry that was published, or promised for its time, and is not planned again. */
  KEPT,
  /** The moment before which nothing new is planned. */
  NOW,
  /** A post pinned to an instant. */
  FIXED_TIME,
  /** The phase a post belongs to. */
  PHASE,
  /** The period of the campaign, for posts without a phase. */
  CAMPAIGN_PERIOD,
  /** The day of one occurrence of a series. */
  OCCURRENCE,
  /** "After that post, by at least so long". */
  PRECEDENCE,
  /** The hours in which a channel is used. */
  WINDOW,
  /** The hours in which a channel keeps quiet. */
  QUIET,
  /** A span in which nothing is posted. */
  BLACKOUT,
  /** A public holiday. */
  HOLIDAY,
  /** The least distance between two entries of a channel. */
  GAP,
  /** The most entries of a channel on one local day. */
  MAX_PER_DAY,
  /** The most entries of a channel in one ISO week. */
  MAX_PER_WEEK,
  /** The upper end of a channel's weekly cadence; a limit. */
  CADENCE_MAXIMUM,
  /** The lower end of a channel's weekly cadence; a wish whose shortfall is reported. */
  CADENCE_MINIMUM,
  /** The most entries an owner takes on one local day. */
  CAPACITY,
  /** The least distance between entries that show the same medium. */
  MEDIA_REST,
  /** The least distance between entries of one post on several channels. */
  STAGGER,
  /** The most that may be spent in one ISO week. */
  BUDGET,
  /** An hour at which an audience is there. */
  PEAK,
  /** Measured figures of when an audience is there. */
  MEASURED_SCORE,
  /** The share a pillar should have on a channel over some weeks. */
  PILLAR_SHARE,
  /** The wish that an entry stays where the last plan had it. */
  STABILITY,
  /** The wish that a pillar does not follow itself on a channel. */
  PILLAR_ALTERNATION,
  /** The wish that a channel's entries are spread evenly. */
  EVENNESS
}
