package org.ligne.dsl.formatting;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Takes what the parser has read apart into tokens and gaps. */
class SourceReader {
  @Inject private LayoutGrammar grammar;

  /** Reads a text that was parsed without errors. */
  Source read(ICompositeNode root) {
    List<ILeafNode> words = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    GapReader gap = new GapReader();
    for (ILeafNode leaf : root.getLeafNodes()) {
      if (leaf.isHidden()) {
        gap.add(leaf.getText());
      } else if (leaf.getLength() > 0) {
        gaps.add(gap.take());
        words.add(leaf);
      }
    }
    gaps.add(gap.take());
    return new Source(root.getText(), tokens(root, words), gaps);
  }

  private List<Token> tokens(ICompositeNode root, List<ILeafNode> words) {
    Set<Integer> statements = places(root, grammar::beginsStatement);
    Set<Integer> clauses = places(root, grammar::beginsClause);
    List<String> texts = words.stream().map(ILeafNode::getText).toList();
    List<Token> tokens = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      int offset = words.get(i).getOffset();
      boolean statement = statements.contains(offset);
      boolean clause = clauses.contains(offset);
      tokens.add(new Token(texts.get(i), offset, statement, clause, Joints.before(texts, i)));
    }
    return tokens;
  }

  /** Where the parts of the text begin that come from some elements of the grammar. */
  private static Set<Integer> places(ICompositeNode root, Predicate<EObject> elements) {
    Set<Integer> places = new HashSet<>();
    for (INode node : root.getAsTreeIterable()) {
      if (elements.test(node.getGrammarElement())) {
        places.add(place(node).getOffset());
      }
    }
    return places;
  }

  /** Where a rule begins with an action, its call is an empty node inside the action's. */
  private static INode place(INode node) {
    boolean empty = node instanceof ICompositeNode inner && !inner.hasChildren();
    return empty && node.getParent() != null ? node.getParent() : node;
  }
}
