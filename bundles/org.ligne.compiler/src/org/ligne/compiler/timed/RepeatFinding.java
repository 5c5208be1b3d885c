package org.ligne.compiler.timed;

import java.time.Duration;
import java.util.List;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.platform.DuplicateLimit;
import org.ligne.platform.check.Evidence;
import org.ligne.platform.twin.Twin;

/** What is told of a text that repeats another one. */
final class RepeatFinding {
  private RepeatFinding() {}

  /**
   * The finding, at the later post.
   *
   * @param more how many repetitions the statement makes besides
   */
  static Finding of(DuplicateLimit rule, Twin<Timed> twin, int more) {
    Timed post = twin.later().subject();
    Timed earlier = twin.earlier().subject();
    Duration within = Duration.ofMillis(rule.getWithin().inBase().longValue());
    return Evidence.finding(
            rule,
            post.publication().placement(),
            null,
            TimedCode.TEXT_REPEATED,
            post.id(),
            Shown.time(post),
            earlier.id(),
            Shown.time(earlier),
            twin.same() ? 1 : 0,
            Accounts.shares(post.channel(), earlier) ? 0 : 1,
            Shown.number(rule.getWithin()),
            Shown.unit(rule.getWithin()),
            more,
            Shown.time(earlier.at().plus(within).plusSeconds(60), post.zone()))
        .mentioning(List.of(Shown.mention(earlier)));
  }
}
