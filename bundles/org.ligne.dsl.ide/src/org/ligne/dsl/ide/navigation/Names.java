package org.ligne.dsl.ide.navigation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.ligne.dsl.edit.Written;
import org.ligne.model.common.NamedElement;

/**
 * Reads names in a text. In a qualified name such as {@code MaisonDuThe.instagram} each word stands
 * for an element of its own: the last for the one that is meant, those before for what it stands
 * in.
 */
@Singleton
public class Names {
  private static final String DOT = ".";

  @Inject private EObjectAtOffsetHelper elements;

  /** The name at an offset, or the one that ends there; null if there is none, or none known. */
  public Cursor at(XtextResource resource, int offset) {
    Cursor here = on(resource, offset);
    return here != null || offset == 0 ? here : on(resource, offset - 1);
  }

  private Cursor on(XtextResource resource, int offset) {
    INode root = resource.getParseResult().getRootNode();
    ILeafNode word = NodeModelUtils.findLeafNodeAtOffset(root, offset);
    if (word == null || word.isHidden()) {
      return null;
    }
    INode reference = elements.getCrossReferenceNode(resource, new TextRegion(offset, 1));
    return reference == null ? declared(word) : used(reference, word);
  }

  private Cursor used(INode reference, ILeafNode word) {
    EObject target = elements.getCrossReferencedElement(reference);
    int fromEnd = words(reference).reversed().indexOf(word);
    NamedElement element =
        target == null || target.eIsProxy() || fromEnd < 0 ? null : outer(target, fromEnd);
    return element == null ? null : new Cursor(element, word, false);
  }

  private static Cursor declared(ILeafNode word) {
    EObject element = NodeModelUtils.findActualSemanticObjectFor(word);
    INode name = element == null ? null : Written.name(element);
    boolean covers =
        name != null
            && name.getOffset() <= word.getOffset()
            && word.getEndOffset() <= name.getEndOffset();
    return covers ? new Cursor((NamedElement) element, word, true) : null;
  }

  /** The words of a reference without the dots between them. */
  static List<ILeafNode> words(INode reference) {
    return Written.words(reference).stream().filter(leaf -> !leaf.getText().equals(DOT)).toList();
  }

  /** The element some named levels above another, or null if there are not so many. */
  static NamedElement outer(EObject element, int levels) {
    int left = levels;
    for (EObject each = element; each != null; each = each.eContainer()) {
      if (each instanceof NamedElement named && named.getName() != null && left-- == 0) {
        return named;
      }
    }
    return null;
  }
}
