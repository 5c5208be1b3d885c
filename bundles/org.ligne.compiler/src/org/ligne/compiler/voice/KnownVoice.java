package org.ligne.compiler.voice;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.model.line.Line;
import org.ligne.model.line.VoiceRule;
import org.ligne.model.query.Lines;

/**
 * The voice of a line, kept beside it: every text of every campaign asks for it. It is made again
 * when a part of a statement, or something it names, is another object than before, which is what
 * parsing and linking make of a change.
 */
final class KnownVoice extends AdapterImpl {
  private List<EObject> trace;
  private Voicing voicing;

  private KnownVoice() {}

  /** The voice of a line as it is now; the same object as long as nothing in it changed. */
  static Voicing of(Line line) {
    synchronized (line) {
      KnownVoice known = (KnownVoice) EcoreUtil.getExistingAdapter(line, KnownVoice.class);
      if (known == null) {
        known = new KnownVoice();
        line.eAdapters().add(known);
      }
      return known.voicing(Lines.statements(line));
    }
  }

  private Voicing voicing(List<VoiceRule> statements) {
    List<EObject> now = trace(statements);
    if (voicing == null || !same(trace, now)) {
      voicing = Voicing.of(statements);
      trace = now;
    }
    return voicing;
  }

  private static List<EObject> trace(List<VoiceRule> statements) {
    List<EObject> trace = new ArrayList<>();
    for (VoiceRule statement : statements) {
      add(statement, trace);
      statement.eAllContents().forEachRemaining(part -> add(part, trace));
    }
    return trace;
  }

  private static void add(EObject part, List<EObject> trace) {
    trace.add(part);
    trace.addAll(part.eCrossReferences());
  }

  private static boolean same(List<EObject> before, List<EObject> now) {
    if (before.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      if (before.get(i) != now.get(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isAdapterForType(Object type) {
    return type == KnownVoice.class;
  }
}
