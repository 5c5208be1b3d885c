package org.ligne.compiler.timed;

import java.util.List;
import org.ligne.model.platform.Limit;
import org.ligne.platform.force.Circumstances;
import org.ligne.platform.force.LimitsInForce;

/** Which limits hold for a post. */
final class Holding {
  private Holding() {}

  /** Whether a post is one of those a limit is for. */
  static boolean meets(Limit limit, Timed post) {
    if (limit.getConditions().isEmpty()) {
      return true;
    }
    Circumstances carried = LimitsInForce.circumstances(post.publication().placement());
    return limit.getConditions().stream().allMatch(carried::meet);
  }

  /** The known limits of a kind that hold for a post on its day. */
  static <L extends Limit> List<L> limits(Timed post, Class<L> kind) {
    return LimitsInForce.of(post.publication().placement()).on(post.day(), kind);
  }
}
