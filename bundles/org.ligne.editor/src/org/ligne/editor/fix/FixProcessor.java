package org.ligne.editor.fix;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Range;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.connection.UiThread;
import org.ligne.editor.diagnostics.Problem;
import org.ligne.editor.diagnostics.ProblemAnnotation;
import org.ligne.editor.diagnostics.ShownProblems;

/**
 * Lists fixes for Ctrl+1. It is asked on the UI thread: an answer that takes longer than a moment
 * is not waited for; the list opens by itself when it comes.
 */
public final class FixProcessor implements IQuickAssistProcessor {
  private static final Duration MOMENT = Duration.ofMillis(200);

  private String error;
  private Asked late;

  @Override
  public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
    ISourceViewer viewer = context.getSourceViewer();
    Asked asked = asked(viewer, context.getOffset(), Math.max(0, context.getLength()));
    error = null;
    Optional<List<Fix>> fixes = answer(asked);
    if (fixes.isEmpty() && !asked.answer.isDone()) {
      error = Messages.searching;
      late = asked;
      asked.answer.thenAccept(found -> UiThread.later(() -> reopen(viewer, asked)));
      return null;
    }
    late = null;
    ICompletionProposal[] found = proposals(fixes.orElse(List.of()), asked.problems);
    error = found.length == 0 ? Messages.nothingToFix : null;
    return found.length == 0 ? null : found;
  }

  /** What mends or improves, then the ways to other places the problems are about. */
  private static ICompletionProposal[] proposals(List<Fix> fixes, List<Problem> problems) {
    Stream<ICompletionProposal> places =
        problems.stream()
            .flatMap(each -> each.related().stream())
            .distinct()
            .map(GoToProposal::new);
    return Stream.concat(fixes.stream().map(FixProposal::new), places)
        .toArray(ICompletionProposal[]::new);
  }

  private Asked asked(ISourceViewer viewer, int offset, int length) {
    IDocument document = viewer.getDocument();
    long version = Documents.version(document);
    if (late != null && late.isSame(document, version, offset)) {
      return late;
    }
    List<Problem> problems = problems(viewer, offset, length);
    Range caret = Positions.range(document, offset, length);
    boolean touches = problems.isEmpty() || length > 0;
    Range range = touches ? caret : problems.getFirst().range();
    return new Asked(document, version, offset, problems, Fixes.of(document, range, problems));
  }

  /** The problems at the caret, or else those on its line. */
  private static List<Problem> problems(ISourceViewer viewer, int offset, int length) {
    List<Problem> here = ShownProblems.in(viewer.getAnnotationModel(), offset, length);
    return here.isEmpty() ? ShownProblems.onLine(viewer, offset) : here;
  }

  private static Optional<List<Fix>> answer(Asked asked) {
    CompletableFuture<Optional<List<Fix>>> copy = asked.answer.copy();
    return Requests.await(copy, MOMENT);
  }

  private void reopen(ISourceViewer viewer, Asked asked) {
    boolean stillWanted =
        late == asked
            && !viewer.getTextWidget().isDisposed()
            && asked.isSame(
                viewer.getDocument(),
                Documents.version(viewer.getDocument()),
                viewer.getSelectedRange().x);
    if (stillWanted && viewer instanceof ITextOperationTarget target) {
      target.doOperation(ISourceViewer.QUICK_ASSIST);
    }
  }

  @Override
  public String getErrorMessage() {
    return error;
  }

  @Override
  public boolean canFix(Annotation annotation) {
    return annotation instanceof ProblemAnnotation;
  }

  @Override
  public boolean canAssist(IQuickAssistInvocationContext context) {
    return true;
  }

  private record Asked(
      IDocument document,
      long version,
      int offset,
      List<Problem> problems,
      CompletableFuture<Optional<List<Fix>>> answer) {
    boolean isSame(IDocument other, long now, int caret) {
      return document == other && version == now && offset == caret;
    }
  }
}
