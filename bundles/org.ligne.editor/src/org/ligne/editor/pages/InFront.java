package org.ligne.editor.pages;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;
import org.ligne.editor.text.LigneTextEditor;

/** Holds while an editor is active and a picture is in front of its text. */
final class InFront extends Expression {
  private final LigneTextEditor editor;
  private final Pages pages;

  InFront(LigneTextEditor editor, Pages pages) {
    this.editor = editor;
    this.pages = pages;
  }

  /** What depends on the control with the focus goes before what depends on the part alone. */
  @Override
  public void collectExpressionInfo(ExpressionInfo info) {
    info.addVariableNameAccess(ISources.ACTIVE_PART_NAME);
    info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
  }

  @Override
  public EvaluationResult evaluate(IEvaluationContext context) {
    boolean holds =
        context.getVariable(ISources.ACTIVE_PART_NAME) == editor && pages.picture().isPresent();
    return EvaluationResult.valueOf(holds);
  }
}
