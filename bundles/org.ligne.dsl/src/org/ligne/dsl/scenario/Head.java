package org.ligne.dsl.scenario;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Written;

/** What stands before the braces of a post or series, which may not be finished. */
final class Head {
  private static final String BODY = "{";
  private static final String RECURRENCE = "every";

  private Head() {}

  /** Behind its name and what it belongs to, before its days. */
  static int end(EObject element) {
    List<ILeafNode> words = Written.words(Written.node(element));
    int end = Math.min(find(RECURRENCE, words), find(BODY, words));
    return words.get(end - 1).getEndOffset();
  }

  /** From {@code every} to before the braces; null while {@code every} is missing. */
  static Extent recurrence(EObject element) {
    List<ILeafNode> words = Written.words(Written.node(element));
    int every = find(RECURRENCE, words);
    int end = find(BODY, words);
    return every < end ? Extent.of(words.get(every), words.get(end - 1)) : null;
  }

  /** Where a keyword is among some words; behind them if it is missing. */
  private static int find(String keyword, List<ILeafNode> words) {
    int found = 0;
    while (found < words.size() && !words.get(found).getText().equals(keyword)) {
      found++;
    }
    return found;
  }
}
