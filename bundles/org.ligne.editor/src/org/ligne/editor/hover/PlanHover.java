package org.ligne.editor.hover;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.diagnostics.Problem;
import org.ligne.editor.diagnostics.ShownProblems;
import org.ligne.editor.fix.Fix;
import org.ligne.editor.fix.Fixes;
import org.ligne.editor.markup.RichTextControl;
import org.ligne.editor.navigation.Words;

/** Tells what is wrong at a place, how to mend it, and what the word there means. */
public final class PlanHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  @Override
  public IRegion getHoverRegion(ITextViewer viewer, int offset) {
    return Words.at(viewer.getDocument(), offset);
  }

  /** Asked on a thread of its own, so it may wait. */
  @Override
  public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
    IDocument document = viewer.getDocument();
    IAnnotationModel model = ((ISourceViewer) viewer).getAnnotationModel();
    List<Problem> problems = ShownProblems.in(model, region.getOffset(), region.getLength());
    CompletableFuture<Optional<Hover>> meaning = meaning(document, region.getOffset());
    CompletableFuture<Optional<List<Fix>>> fixes =
        problems.isEmpty()
            ? CompletableFuture.completedFuture(Optional.empty())
            : Fixes.of(document, problems.getFirst().range(), problems);
    HoverPage page = new HoverPage();
    page.problems(problems);
    page.fixes(Requests.await(fixes, PATIENCE).orElse(List.of()));
    Requests.await(meaning, PATIENCE).ifPresent(page::meaning);
    return page.finish();
  }

  private static CompletableFuture<Optional<Hover>> meaning(IDocument document, int offset) {
    return Requests.ask(
        document,
        (server, identifier) ->
            server
                .getTextDocumentService()
                .hover(new HoverParams(identifier, Positions.of(document, offset))));
  }

  @Override
  public IInformationControlCreator getHoverControlCreator() {
    return RichTextControl.hover();
  }

  @Override
  @Deprecated
  public String getHoverInfo(ITextViewer viewer, IRegion region) {
    Object info = getHoverInfo2(viewer, region);
    return info == null ? null : info.toString();
  }
}
