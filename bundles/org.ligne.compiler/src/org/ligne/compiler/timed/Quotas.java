package org.ligne.compiler.timed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ligne.model.campaign.Placement;
import org.ligne.model.platform.QuotaLimit;
import org.ligne.platform.quota.RollingWindow;
import org.ligne.platform.quota.Run;
import org.ligne.platform.quota.Use;

/** Holds what an account publishes against what its network takes within a time. */
final class Quotas {
  private Quotas() {}

  /** The quotas posts do not keep: one breach for each quota and statement that goes over first. */
  static List<Breach> of(Stream<Timed> posts) {
    List<Breach> breaches = new ArrayList<>();
    for (List<Timed> account : Accounts.of(posts)) {
      QuotaScope scope = QuotaScope.of(account);
      scope.quotas().forEach(quota -> breaches.addAll(of(quota, scope, account)));
    }
    return breaches;
  }

  private static List<Breach> of(QuotaLimit quota, QuotaScope scope, List<Timed> account) {
    List<Use<Timed>> uses =
        account.stream()
            .filter(post -> QuotaScope.counts(quota, post))
            .map(post -> new Use<>(post, post.at(), amount(quota, post)))
            .toList();
    Map<Placement, List<Run<Timed>>> byStatement = new LinkedHashMap<>();
    new RollingWindow<Timed>(
            quota.getMax(), QuotaScope.window(quota), post -> scope.judges(quota, post))
        .runs(uses)
        .forEach(
            run -> byStatement.computeIfAbsent(statement(run), any -> new ArrayList<>()).add(run));
    return byStatement.values().stream().map(runs -> breach(quota, runs)).toList();
  }

  private static Placement statement(Run<Timed> run) {
    return run.first().subject().publication().placement();
  }

  private static Breach breach(QuotaLimit quota, List<Run<Timed>> runs) {
    List<Timed> over =
        runs.stream()
            .flatMap(run -> run.over().stream())
            .map(Use::subject)
            .sorted(Comparator.comparing(Timed::at))
            .toList();
    return new Breach(quota, over, QuotaFinding.of(quota, runs.getFirst(), over.size() - 1));
  }

  private static long amount(QuotaLimit quota, Timed post) {
    return switch (quota.getSubject()) {
      case POSTS -> SentTexts.parts(post);
      case LINKS -> SentTexts.links(post);
      case MENTIONS -> SentTexts.mentions(post);
    };
  }
}
