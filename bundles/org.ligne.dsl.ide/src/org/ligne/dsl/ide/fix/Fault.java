package org.ligne.dsl.ide.fix;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.model.diagnostic.Finding;

/** Something that was reported at a place of a text. */
public final class Fault {
  private final String code;
  private final Page page;
  private final Extent extent;
  private final String message;
  private final Optional<Finding> finding;

  Fault(String code, Page page, Extent extent, String message, Optional<Finding> finding) {
    this.code = code;
    this.page = page;
    this.extent = extent;
    this.message = message;
    this.finding = finding;
  }

  /** The code of the diagnostic. */
  public String code() {
    return code;
  }

  /** The text it was reported in. */
  public Page page() {
    return page;
  }

  /** The characters it was reported at. */
  public Extent extent() {
    return extent;
  }

  /** The sentence shown for it; empty if nobody was shown one. */
  public String message() {
    return message;
  }

  /** The line it begins on, from 1. */
  public int line() {
    return (int) page.text().substring(0, extent.start()).chars().filter(c -> c == '\n').count()
        + 1;
  }

  /**
   * What the rule says that found it; empty for what parser and linker report, or if it is gone.
   */
  public Optional<Finding> finding() {
    return finding;
  }

  /** The word it begins with, or null in an empty text. */
  public ILeafNode leaf() {
    return page.leaf(extent.start());
  }

  /** The innermost element of a type around it, or null. */
  public <T extends EObject> T around(Class<T> type) {
    EObject element = element();
    return element == null ? null : EcoreUtil2.getContainerOfType(element, type);
  }

  /** The element it is in, or null. */
  public EObject element() {
    ILeafNode leaf = leaf();
    return leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
  }

  /** What the parser took for one value there and could not read, or else the word, or null. */
  public INode value() {
    INode found = leaf();
    for (INode node = found; node != null; node = node.getParent()) {
      if (node.getSyntaxErrorMessage() != null
          && code.equals(node.getSyntaxErrorMessage().getIssueCode())) {
        found = node;
      }
    }
    return found;
  }
}
