package org.ligne.editor.diagnostics;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;

/** A problem in an open document. */
public final class ProblemAnnotation extends Annotation implements IQuickFixableAnnotation {
  /** Types of annotations, by how bad the problem is. */
  public static final String ERROR = "org.ligne.editor.error";

  /** See {@link #ERROR}. */
  public static final String WARNING = "org.ligne.editor.warning";

  /** See {@link #ERROR}. */
  public static final String INFO = "org.ligne.editor.info";

  private final Problem problem;

  ProblemAnnotation(Problem problem) {
    super(type(problem), false, problem.message());
    this.problem = problem;
  }

  private static String type(Problem problem) {
    return switch (problem.severity()) {
      case Error -> ERROR;
      case Warning -> WARNING;
      case Information, Hint -> INFO;
    };
  }

  /** The problem. */
  public Problem problem() {
    return problem;
  }

  @Override
  public void setQuickFixable(boolean state) {
    // Every problem may have a fix; the server is asked when somebody wants one.
  }

  @Override
  public boolean isQuickFixableStateSet() {
    return true;
  }

  @Override
  public boolean isQuickFixable() {
    return true;
  }
}
