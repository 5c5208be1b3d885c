package org.ligne.compiler.timed;

import java.time.Instant;
import java.util.List;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.platform.QuotaLimit;
import org.ligne.platform.check.Evidence;
import org.ligne.platform.quota.Run;
import org.ligne.platform.quota.Use;

/** What is told of a quota that is not kept. */
final class QuotaFinding {
  private QuotaFinding() {}

  /**
   * The finding, at the post that goes over first.
   *
   * @param more how many posts go over besides
   */
  static Finding of(QuotaLimit quota, Run<Timed> run, int more) {
    Timed post = run.first().subject();
    return Evidence.finding(
            quota,
            post.publication().placement(),
            null,
            TimedCode.QUOTA_EXCEEDED,
            Shown.account(post),
            quota.getSubject().ordinal(),
            run.amount(),
            quota.getMax(),
            Shown.number(quota.getWindow()),
            Shown.unit(quota.getWindow()),
            Shown.time(run.together().getFirst().subject()),
            Shown.time(post),
            more,
            Shown.time(fits(quota, run), post.zone()))
        .mentioning(Shown.others(run.together().stream().map(Use::subject).toList(), post));
  }

  /** When enough of the posts before it are a whole window ago. */
  private static Instant fits(QuotaLimit quota, Run<Timed> run) {
    long left = run.amount();
    List<Use<Timed>> together = run.together();
    for (Use<Timed> use : together) {
      left -= use.amount();
      if (left <= quota.getMax()) {
        return use.at().plus(QuotaScope.window(quota));
      }
    }
    return run.first().at().plus(QuotaScope.window(quota));
  }
}
