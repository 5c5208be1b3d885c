package org.ligne.dsl.ide.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.diagnostic.DiagnosticCode;

/** The fixes, by the codes they mend. */
public final class Registry {
  private final Map<String, List<Fix>> fixes = new LinkedHashMap<>();

  /** Adds a fix for a code; the first one added knows best. */
  public Registry on(DiagnosticCode code, Fix fix) {
    fixes.computeIfAbsent(code.id(), key -> new ArrayList<>()).add(fix);
    return this;
  }

  /** Adds a fix for what a rule finds at elements of a type. */
  public <T extends EObject> Registry on(DiagnosticCode code, Class<T> type, FindingFix<T> fix) {
    return on(
        code,
        (fault, offers) ->
            fault
                .finding()
                .filter(finding -> type.isInstance(finding.place()))
                .ifPresent(finding -> fix.offer(type.cast(finding.place()), finding, offers)));
  }

  /** The fixes for a code, the best first; empty if there is none. */
  public List<Fix> of(String code) {
    return fixes.getOrDefault(code, List.of());
  }

  /** The codes that have a fix. */
  public Set<String> codes() {
    return new LinkedHashSet<>(fixes.keySet());
  }
}
