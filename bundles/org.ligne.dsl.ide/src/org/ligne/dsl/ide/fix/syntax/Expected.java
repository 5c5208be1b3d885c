package org.ligne.dsl.ide.fix.syntax;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElement;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;

/** The keywords that must follow a text; where there is a choice, not all of it is found. */
final class Expected {
  private static final int DEEPEST = 4;

  private Expected() {}

  static List<String> after(String text, IContentAssistParser parser) {
    Set<String> words = new LinkedHashSet<>();
    collect(parser.getFollowElements(text, false), parser, words, 0);
    return words.stream().sorted().toList();
  }

  private static void collect(
      Collection<FollowElement> elements,
      IContentAssistParser parser,
      Set<String> words,
      int depth) {
    for (FollowElement element : elements) {
      if (element.getGrammarElement() instanceof Keyword keyword) {
        words.add(keyword.getValue());
      }
      // One that was found by looking ahead stands for those that begin where it does.
      if (element.getLookAhead() > 1 && depth < DEEPEST) {
        collect(parser.getFollowElements(element), parser, words, depth + 1);
      }
    }
  }
}
