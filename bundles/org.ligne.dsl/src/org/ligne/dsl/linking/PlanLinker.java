package org.ligne.dsl.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinker;

/** Has the references of a text wait to be resolved; those of a part of it alone, too. */
public class PlanLinker extends LazyLinker {

  /** Has the references of an element and what it contains wait; all others stay what they are. */
  public void linkPart(EObject part, IDiagnosticConsumer consumer) {
    doLinkModel(part, consumer);
  }
}
