package org.ligne.dsl.validation.file;

import static org.ligne.dsl.validation.StructureCode.NESTING_TOO_DEEP;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.ligne.model.common.SourceFile;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/**
 * Braces nest at most 32 deep. The language itself needs three levels; the limit keeps hostile or
 * damaged texts from tools that follow the braces.
 */
final class Nesting implements Rule<SourceFile> {
  /** The largest number of braces open at one place. */
  public static final int LIMIT = 32;

  @Override
  public Class<SourceFile> type() {
    return SourceFile.class;
  }

  @Override
  public void check(SourceFile file, Findings out) {
    ICompositeNode node = NodeModelUtils.getNode(file);
    if (node == null || isPlan(file)) {
      return;
    }
    int depth = 0;
    int deepest = 0;
    int line = 0;
    for (ILeafNode leaf : node.getRootNode().getLeafNodes()) {
      depth = Math.max(0, depth + step(leaf));
      if (depth > deepest) {
        deepest = depth;
        line = leaf.getStartLine();
      }
    }
    if (deepest > LIMIT) {
      out.add(Finding.at(file, null, NESTING_TOO_DEEP, deepest, LIMIT, String.valueOf(line)));
    }
  }

  /** Whether the parser accepted the text; then it nests no deeper than the language does. */
  private static boolean isPlan(SourceFile file) {
    return file.eResource() instanceof XtextResource text
        && !text.getParseResult().hasSyntaxErrors();
  }

  private static int step(ILeafNode leaf) {
    if (leaf.isHidden() || leaf.getTotalLength() != 1) {
      return 0; // Cutting every word out of a long text takes time.
    }
    return switch (leaf.getText()) {
      case "{" -> 1;
      case "}" -> -1;
      default -> 0;
    };
  }
}
