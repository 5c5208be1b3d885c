package org.ligne.dsl.resource;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.impl.ListBasedDiagnosticConsumer;
import org.eclipse.xtext.util.Triple;
import org.ligne.dsl.linking.PlanLinker;

/**
 * A text as a resource. After a change inside one post, the references of that part alone are
 * looked for again: a key does not make a thousand posts ask for their channels. It takes back a
 * complaint about a name only where it made one: Xtext writes the complaint anew for each name of a
 * file with any error, just to look for it, and ours list the names that are known.
 */
public class PlanResource extends LazyLinkingResource {
  /** What waited to be resolved is kept until everything is linked anew, so that has to be. */
  private static final int MOST_PARTS = 500;

  private final Set<INode> complained = Collections.newSetFromMap(new IdentityHashMap<>());
  private List<EObject> before;
  private int parts;

  @Override
  public void update(int offset, int replacedTextLength, String newText) {
    boolean sound = getErrors().isEmpty() && parts < MOST_PARTS;
    before = sound ? Rewriting.elements(this) : null;
    try {
      super.update(offset, replacedTextLength, newText);
    } finally {
      before = null;
    }
  }

  /** Whether the last change left the references outside one post what they were. */
  public boolean isLinkedInPart() {
    return parts > 0;
  }

  @Override
  protected void doLinking() {
    boolean sound = before != null && !getParseResult().hasSyntaxErrors();
    Rewriting part = sound ? Rewriting.between(before, Rewriting.elements(this)) : null;
    if (part != null && getLinker() instanceof PlanLinker linker) {
      parts++;
      part.repoint();
      linker.linkPart(part.now(), new ListBasedDiagnosticConsumer());
    } else {
      parts = 0;
      super.doLinking();
    }
  }

  @Override
  protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> link) {
    complained.add(link.getThird());
    super.createAndAddDiagnostic(link);
  }

  @Override
  protected void removeDiagnostic(Triple<EObject, EReference, INode> link) {
    if (complained.remove(link.getThird())) {
      super.removeDiagnostic(link);
    }
  }

  @Override
  protected void clearErrorsAndWarnings() {
    complained.clear();
    super.clearErrorsAndWarnings();
  }
}
