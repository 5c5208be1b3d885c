package org.ligne.planning.problem;

/** One entry of the problem comes after another. */
public final class Link {
  private final int leader;
  private final int follower;
  private final int[] reach;
  private final Follow follow;

  Link(int leader, int follower, int[] reach, Follow follow) {
    this.leader = leader;
    this.follower = follower;
    this.reach = reach;
    this.follow = follow;
  }

  /** Number of the entry that comes first. */
  public int leader() {
    return leader;
  }

  /** Number of the entry that comes later. */
  public int follower() {
    return follower;
  }

  /** The first slot the follower may take while the leader has {@code leaderSlot}. */
  public int firstForFollower(int leaderSlot) {
    return reach[leaderSlot];
  }

  /** Whether the two slots keep the order and the distance. */
  public boolean holds(int leaderSlot, int followerSlot) {
    return followerSlot >= reach[leaderSlot];
  }

  /** What was stated. */
  public Follow follow() {
    return follow;
  }

  /** Who says so. */
  public Statement statement() {
    return follow.statement();
  }
}
