package org.ligne.dsl.ide.fix;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;

/**
 * The kinds of actions somebody asks for. A kind stands for those below it, such as {@code
 * refactor} for {@code refactor.rewrite}.
 *
 * @param only the kinds asked for; null or empty for any
 */
record Kinds(List<String> only) {
  static final String FIX = CodeActionKind.QuickFix;
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".ligne";
  static final String REWRITE = CodeActionKind.RefactorRewrite;

  boolean isAny() {
    return only == null || only.isEmpty();
  }

  /** Whether actions of a kind were asked for. */
  boolean take(String kind) {
    return isAny()
        || only.stream().anyMatch(each -> kind.equals(each) || kind.startsWith(each + "."));
  }
}
