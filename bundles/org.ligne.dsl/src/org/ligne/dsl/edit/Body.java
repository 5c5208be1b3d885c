package org.ligne.dsl.edit;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * The braces of an element.
 *
 * @param owner the element
 * @param open its opening brace, or null if it has none
 * @param close its closing brace, or null if it has none
 */
record Body(EObject owner, ILeafNode open, ILeafNode close) {
  /** The braces of an element, which may have none. */
  static Body of(EObject owner) {
    List<ILeafNode> words = Written.words(Written.node(owner));
    ILeafNode open =
        words.stream().filter(word -> word.getText().equals("{")).findFirst().orElse(null);
    ILeafNode last = words.getLast();
    return new Body(owner, open, open != null && last.getText().equals("}") ? last : null);
  }

  boolean exists() {
    return open != null && close != null;
  }

  boolean isEmpty(Page page) {
    return page.wordAfter(open.getEndOffset()) == close;
  }

  /** Whether it stands on one line, as a body of one small statement may. */
  boolean isInline(Page page) {
    String inside = page.text().substring(open.getOffset(), close.getEndOffset());
    return inside.indexOf('\n') < 0;
  }

  /** Whether a statement has a body of several lines. */
  static boolean isTall(INode statement) {
    return isTall(statement.getText());
  }

  /** Whether a statement has a body of several lines; a text of several lines is none. */
  static boolean isTall(String statement) {
    String text = statement.strip();
    int open = text.indexOf('{');
    return open >= 0 && text.endsWith("}") && text.indexOf('\n', open) >= 0;
  }
}
