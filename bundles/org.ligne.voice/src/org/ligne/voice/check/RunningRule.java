package org.ligne.voice.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ligne.voice.rule.Role;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.Scope;
import org.ligne.voice.rule.Vocabulary;

/** One rule with what finds its breaches. */
final class RunningRule {
  private final Rule rule;
  private final Detector detector;
  private final Repairs repairs;

  private RunningRule(Rule rule, Detector detector, Repairs repairs) {
    this.rule = rule;
    this.detector = detector;
    this.repairs = repairs;
  }

  /** The rule at work; empty if nothing of it can be. */
  static Optional<RunningRule> of(Rule rule, Vocabulary vocabulary, Kit kit) {
    Exceptions exceptions = Exceptions.of(rule, vocabulary, kit);
    Repairs repairs = Repairs.of(rule.fix(), kit);
    return Detectors.of(rule.kind(), exceptions, kit)
        .map(detector -> new RunningRule(rule, detector, repairs));
  }

  List<Finding> check(Post post, List<Views> views) {
    if (!rule.narrowing().admits(post.occasion())) {
      return List.of();
    }
    Set<Finding> found = new LinkedHashSet<>();
    for (Scope scope : rule.scopes()) {
      List<Field> fields = fields(post, views, scope);
      if (!fields.isEmpty()) {
        detector.detect(fields, hit -> found.add(finding(hit)));
      }
    }
    return rule.limit() == 0 ? List.copyOf(found) : found.stream().limit(rule.limit()).toList();
  }

  private static List<Field> fields(Post post, List<Views> views, Scope scope) {
    List<Field> fields = new ArrayList<>();
    for (int piece = 0; piece < views.size(); piece++) {
      Role role = post.pieces().get(piece).role();
      if (scope.roles().contains(role)) {
        fields.add(views.get(piece).field(scope.view()));
      }
    }
    return fields;
  }

  private Finding finding(Hit hit) {
    return new Finding(
        rule,
        hit.field().piece(),
        hit.field().text().toSource(hit.span()),
        hit.span().in(hit.field().text().text()),
        hit.sentence(),
        hit.slots(),
        repairs.of(hit));
  }
}
