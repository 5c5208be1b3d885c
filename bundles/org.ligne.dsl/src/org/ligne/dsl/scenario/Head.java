package org.ligne.dsl.scenario;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Written;

/** What stands before the braces of a post or series. */
final class Head {
  private Head() {}

  /** Behind its name and what it belongs to, before its days. */
  static int end(EObject element) {
    List<ILeafNode> words = Written.words(Written.node(element));
    int every = find("every", words);
    return words.get((every < 0 ? find("{", words) : every) - 1).getEndOffset();
  }

  /** From {@code every} to before the braces. */
  static Extent recurrence(EObject element) {
    List<ILeafNode> words = Written.words(Written.node(element));
    return Extent.of(words.get(find("every", words)), words.get(find("{", words) - 1));
  }

  private static int find(String keyword, List<ILeafNode> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).getText().equals(keyword)) {
        return i;
      }
    }
    return -1;
  }
}
