package org.ligne.dsl.ide.hover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What an author wrote about an element in the comment right above it. */
final class Comments {
  private static final String RULER = "-{3,}.*|={3,}.*";

  private Comments() {}

  /**
   * The comment above an element, or an empty text. An empty line parts a comment from what follows
   * it, and a comment that is drawn as a headline speaks of all below it.
   */
  static String above(EObject element) {
    ICompositeNode node = NodeModelUtils.getNode(element);
    Deque<String> found = new ArrayDeque<>();
    for (ILeafNode leaf = before(node); leaf != null; leaf = before(leaf)) {
      String text = leaf.getText();
      boolean blank = text.isBlank();
      boolean apart = blank && parts(leaf);
      boolean near = blank ? !apart : startsLine(leaf) && (found.isEmpty() || isLine(text));
      if (!near) {
        break;
      }
      if (!blank) {
        found.addFirst(words(text));
      }
    }
    String joined = found.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    return joined.matches(RULER) ? "" : joined;
  }

  private static ILeafNode before(ICompositeNode node) {
    ILeafNode first = null;
    if (node != null) {
      for (ILeafNode leaf : node.getLeafNodes()) {
        if (!leaf.isHidden()) {
          first = leaf;
          break;
        }
      }
    }
    return first == null ? null : before(first);
  }

  /** Whether blanks hold an empty line; a comment of one line has its own line break with it. */
  private static boolean parts(ILeafNode blanks) {
    ILeafNode previous = before(blanks);
    int own = previous != null && isLine(previous.getText()) ? 0 : 1;
    return blanks.getText().chars().filter(c -> c == '\n').count() > own;
  }

  /** The hidden leaf before a leaf, or null if what stands there belongs to the plan. */
  private static ILeafNode before(ILeafNode leaf) {
    if (leaf.getOffset() == 0) {
      return null;
    }
    ILeafNode previous =
        NodeModelUtils.findLeafNodeAtOffset(leaf.getRootNode(), leaf.getOffset() - 1);
    return previous != null && previous.isHidden() ? previous : null;
  }

  /** A comment behind a statement speaks of that statement. */
  private static boolean startsLine(ILeafNode comment) {
    String all = comment.getRootNode().getText();
    int start = all.lastIndexOf('\n', Math.max(0, comment.getOffset() - 1)) + 1;
    return comment.getOffset() == 0 || all.substring(start, comment.getOffset()).isBlank();
  }

  private static boolean isLine(String comment) {
    return comment.startsWith("//");
  }

  private static String words(String comment) {
    String inner =
        isLine(comment)
            ? comment.substring(2)
            : comment.substring(2, Math.max(2, comment.length() - 2));
    return inner
        .lines()
        .map(line -> line.strip().replaceFirst("^\\*+\\s?", "").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
