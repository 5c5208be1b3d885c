package org.ligne.dsl.tests.formatting;

import java.util.SplittableRandom;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Writes a plan with other blanks, other line breaks and more comments, and the same meaning. */
final class Mangler {
  private final SplittableRandom random;
  private int comments;

  Mangler(long seed) {
    random = new SplittableRandom(seed);
  }

  String mangle(ICompositeNode plan) {
    StringBuilder text = new StringBuilder();
    for (ILeafNode leaf : plan.getLeafNodes()) {
      text.append(isInsideValue(leaf) ? leaf.getText() : mangled(leaf));
    }
    return text.append(gap()).toString();
  }

  private String mangled(ILeafNode leaf) {
    String old = leaf.getText();
    if (!leaf.isHidden()) {
      return gap() + old;
    }
    return old.startsWith("/") ? old.stripTrailing() + "\n" : "";
  }

  /** Whether a leaf is a word of a value of several words, or stands between those. */
  private static boolean isInsideValue(ILeafNode leaf) {
    INode value = value(leaf);
    return value != null && leaf.getOffset() > value.getOffset();
  }

  private static INode value(INode leaf) {
    for (INode node = leaf.getParent(); node != null; node = node.getParent()) {
      if (GrammarUtil.isDatatypeRuleCall(node.getGrammarElement())) {
        return node;
      }
    }
    return null;
  }

  private String gap() {
    StringBuilder gap = new StringBuilder(blank());
    while (random.nextInt(4) == 0) {
      gap.append(comment()).append(random.nextBoolean() ? "" : blank());
    }
    return gap.toString();
  }

  private String blank() {
    return switch (random.nextInt(6)) {
      case 0 -> "\n";
      case 1 -> "\n\n\n\t";
      case 2 -> "      ";
      case 3 -> " \n  ";
      default -> " ";
    };
  }

  private String comment() {
    int number = comments++;
    return switch (random.nextInt(4)) {
      case 0 -> "// note " + number + "\n";
      case 1 -> "//note" + number + "   \n";
      case 2 -> "/* note " + number + " */";
      default -> "/*\n     * note " + number + "\n */";
    };
  }
}
