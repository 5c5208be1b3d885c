package org.ligne.compiler.voice;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.model.line.Line;
import org.ligne.model.line.VoiceRule;
import org.ligne.model.query.Lines;
import org.ligne.voice.rule.Rule;

/**
 * The rules of a line, kept beside it: every text of every campaign asks for them. They are made
 * again when a statement is another object than before, which is what parsing makes of a change.
 */
final class KnownRules extends AdapterImpl {
  private List<VoiceRule> statements = List.of();
  private List<Rule> rules = List.of();

  private KnownRules() {}

  /** The rules of a line, in the order of {@link SpokenRules}. */
  static List<Rule> of(Line line) {
    synchronized (line) {
      KnownRules known = (KnownRules) EcoreUtil.getExistingAdapter(line, KnownRules.class);
      if (known == null) {
        known = new KnownRules();
        line.eAdapters().add(known);
      }
      return known.rules(line);
    }
  }

  private List<Rule> rules(Line line) {
    List<VoiceRule> now = statements(line);
    if (!same(now)) {
      rules = SpokenRules.of(line);
      statements = now;
    }
    return rules;
  }

  private static List<VoiceRule> statements(Line line) {
    Stream<VoiceRule> own =
        line.getVoice() == null ? Stream.empty() : line.getVoice().getRules().stream();
    return Stream.concat(own, Lines.packs(line).stream().flatMap(pack -> pack.getRules().stream()))
        .toList();
  }

  private boolean same(List<VoiceRule> now) {
    if (now.size() != statements.size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i) != statements.get(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isAdapterForType(Object type) {
    return type == KnownRules.class;
  }
}
