package org.ligne.dsl.ide.navigation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.dsl.edit.Written;
import org.ligne.model.common.NamedElement;

/**
 * Finds every place where an element is named: its declaration, references to it, and its part of
 * qualified references to what stands in it.
 */
@Singleton
public class Occurrences {
  private static final Comparator<Occurrence> ORDER =
      Comparator.comparing((Occurrence each) -> each.resource().getURI().toString())
          .thenComparing(each -> each.word().getOffset());

  @Inject private Linked linked;
  @Inject private OperationCanceledManager cancellation;

  /**
   * All places in some projects, by file and offset. A file that several projects use counts once.
   */
  public List<Occurrence> of(
      NamedElement element, Collection<? extends ResourceSet> projects, CancelIndicator cancel) {
    URI address = EcoreUtil.getURI(element);
    List<Occurrence> found = new ArrayList<>();
    for (ResourceSet project : projects) {
      EObject known = project.getEObject(address, false);
      if (known instanceof NamedElement wanted) {
        List.copyOf(project.getResources())
            .forEach(resource -> new Search(wanted, found, cancel).in(resource));
      }
    }
    return sorted(found);
  }

  /** The places in one file. */
  public List<Occurrence> in(XtextResource resource, NamedElement element, CancelIndicator cancel) {
    List<Occurrence> found = new ArrayList<>();
    new Search(element, found, cancel).in(resource);
    return sorted(found);
  }

  private static List<Occurrence> sorted(List<Occurrence> found) {
    Set<String> seen = new HashSet<>();
    return found.stream()
        .filter(each -> seen.add(each.resource().getURI() + "#" + each.word().getOffset()))
        .sorted(ORDER)
        .toList();
  }

  /** One search through files of a project. */
  private final class Search {
    private final NamedElement wanted;
    private final List<Occurrence> found;
    private final CancelIndicator cancel;

    Search(NamedElement wanted, List<Occurrence> found, CancelIndicator cancel) {
      this.wanted = wanted;
      this.found = found;
      this.cancel = cancel;
    }

    void in(Resource resource) {
      if (!(resource instanceof XtextResource text)) {
        return;
      }
      if (text == wanted.eResource()) {
        declaration(text);
      }
      Iterator<EObject> all = EcoreUtil.getAllContents(text, false);
      while (all.hasNext()) {
        cancellation.checkCanceled(cancel);
        EObject owner = all.next();
        for (EReference reference : linked.references(owner.eClass())) {
          references(text, owner, reference);
        }
      }
    }

    private void declaration(XtextResource text) {
      INode name = Written.name(wanted);
      if (name != null) {
        found.add(new Occurrence(text, Written.words(name).getFirst(), true));
      }
    }

    private void references(XtextResource text, EObject owner, EReference reference) {
      List<EObject> values = Linked.values(owner, reference);
      for (int i = 0; i < values.size(); i++) {
        int levels = levels(linked.target(owner, values.get(i)));
        if (levels >= 0) {
          reference(text, node(owner, reference, i), levels);
        }
      }
    }

    /** How many named levels an element stands below the wanted one; negative if it does not. */
    private int levels(EObject element) {
      int levels = 0;
      for (EObject each = element; each != null; each = each.eContainer()) {
        if (each == wanted) {
          return levels;
        }
        levels += each instanceof NamedElement named && named.getName() != null ? 1 : 0;
      }
      return -1;
    }

    private void reference(XtextResource text, INode node, int levels) {
      List<ILeafNode> words = node == null ? List.of() : Names.words(node);
      if (words.size() > levels) {
        found.add(new Occurrence(text, words.get(words.size() - 1 - levels), false));
      }
    }
  }

  private static INode node(EObject owner, EReference reference, int index) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, reference);
    return index < nodes.size() ? nodes.get(index) : null;
  }
}
