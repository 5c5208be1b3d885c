package org.ligne.compiler.impact;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.timed.Breach;
import org.ligne.compiler.timed.Timed;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Severity;

/** Which posts do not keep to rules, and by how much that matters. */
final class Verdict {
  private final Map<Case, Fault> faults = new LinkedHashMap<>();

  /**
   * A post and what is judged of it, whichever rule says so.
   *
   * @param subject what is limited
   * @param id the post
   */
  record Case(String subject, String id) {}

  /**
   * A post that does not keep to a rule.
   *
   * @param key the rule
   * @param post the post
   * @param finding what is told of it
   */
  record Fault(Key key, Timed post, Diagnostic finding) {
    private boolean isWorseThan(Fault other) {
      return other == null || finding.severity().compareTo(other.finding.severity()) < 0;
    }
  }

  /** What comes of breaches; advice that is not followed is none. */
  Verdict(List<Breach> breaches, Function<Finding, Diagnostic> placing) {
    for (Breach breach : breaches) {
      if (breach.finding().severity() != Severity.INFO) {
        Key key = Key.of(breach.limit());
        Diagnostic told = placing.apply(breach.finding());
        breach.posts().forEach(post -> add(new Fault(key, post, told)));
      }
    }
  }

  private void add(Fault fault) {
    faults.merge(
        new Case(fault.key().subject(), fault.post().id()),
        fault,
        (one, other) -> other.isWorseThan(one) ? other : one);
  }

  /** The faults that are none, or lesser ones, in another verdict; in order of time. */
  List<Fault> beyond(Verdict other) {
    return faults.entrySet().stream()
        .filter(each -> each.getValue().isWorseThan(other.faults.get(each.getKey())))
        .map(Map.Entry::getValue)
        .sorted(
            Comparator.comparing((Fault fault) -> fault.post().at())
                .thenComparing(fault -> fault.post().id()))
        .toList();
  }
}
